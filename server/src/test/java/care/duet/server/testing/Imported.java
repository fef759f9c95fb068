package care.duet.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Files that a pairing has taken in. */
public record Imported(TestPairing pairing) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Imports a file of the plan's, every row of it. */
  public void plan(String kind, String csv) {
    send(pairing.plan(), kind, csv);
  }

  /** Imports a file of the practice's, every row of it. */
  public void practice(String kind, String csv) {
    send(pairing.practice(), kind, csv);
  }

  private void send(Api caller, String kind, String csv) {
    Answer accepted =
        caller.with("Content-Type", "text/csv").post(pairing.path("/imports?kind=" + kind), csv);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    String location = accepted.header("Location").orElseThrow();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> caller.get(location).json().has("finished_at"));
    JsonNode ended = caller.get(location).json();
    assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("succeeded");
    assertThat(ended.at("/counts/rejected").asInt()).as(ended.toString()).isZero();
  }
}

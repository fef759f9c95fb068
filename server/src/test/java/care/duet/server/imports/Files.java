package care.duet.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Sends files of a pairing and waits for what becomes of them. */
record Files(TestPairing pairing) {

  private static final Duration PATIENCE = Duration.ofSeconds(150);

  /** Sends a CSV file of the plan's. */
  Answer plan(String query, String csv) {
    return send(pairing.plan(), "text/csv", query, csv);
  }

  /** Sends a CSV file of the practice's. */
  Answer practice(String query, String csv) {
    return send(pairing.practice(), "text/csv", query, csv);
  }

  Answer send(Api caller, String type, String query, String file) {
    return caller.with("Content-Type", type).post(pairing.path("/imports?" + query), file);
  }

  /** The import that an answer accepted, when it has ended. */
  JsonNode ended(Answer accepted) {
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    String location = accepted.header("Location").orElseThrow();
    AtomicReference<JsonNode> read = new AtomicReference<>();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              read.set(pairing.plan().get(location).json());
              return read.get().has("finished_at");
            });
    return read.get();
  }

  /** The counts of an import that succeeded: created, updated, unchanged, rejected, ended. */
  String counts(Answer accepted) {
    JsonNode ended = ended(accepted);
    assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("succeeded");
    JsonNode counts = ended.path("counts");
    return "+%d ~%d =%d !%d -%d"
        .formatted(
            counts.path("created").asLong(),
            counts.path("updated").asLong(),
            counts.path("unchanged").asLong(),
            counts.path("rejected").asLong(),
            counts.path("ended").asLong());
  }

  /** The errors of an import, as line:column:code. */
  String errors(JsonNode ended) {
    StringBuilder errors = new StringBuilder();
    for (JsonNode error :
        pairing
            .plan()
            .get(pairing.path("/imports/" + ended.path("id").asText() + "/errors?limit=200"))
            .json()
            .path("items")) {
      errors.append(
          "%d:%s:%s "
              .formatted(
                  error.path("line").asLong(),
                  error.path("column").asText("-"),
                  error.path("code").asText()));
    }
    return errors.toString().strip();
  }
}

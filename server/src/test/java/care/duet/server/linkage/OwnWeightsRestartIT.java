package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.matching.synthetic.SyntheticPanel;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Imported;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while everybody is weighed anew leaves the rest to the next one. */
@Tag("M2.6")
final class OwnWeightsRestartIT {

  private static final int SIDE = 1500;
  private static final List<Part> FILES =
      Part.some(SyntheticPanel.generate(20261124, SIDE + 200, 3), SIDE, 1, new Random(0));

  @TempDir private Path directory;

  @Test
  void whatAKilledServerHasLearntIsUsedForEverybodyByTheNext() throws Exception {
    DatabaseConfig database = TestDatabase.get().apart("restart_learning");
    TestPairing pairing;
    String location;
    try (ServerProcess first = start(database)) {
      Api administrator = new Api(first.uri(), first.administrator().secret());
      pairing = TestPairing.active(administrator);
      learnEarly(administrator, pairing);
      FILES.get(0).into(new Imported(pairing));
      location = send(pairing);
      untilLearnt(pairing, location);
      first.process().destroyForcibly().waitFor();
    }
    Whom whom;
    try (ServerProcess second = start(database)) {
      whom = new Whom(pairing.at(second.uri()));
      untilEnded(whom.pairing(), location);

      Whom uninterrupted = uninterrupted();
      JsonNode version = uninterrupted.model().path("version");
      assertThat(whom.model().path("version")).isEqualTo(version);
      assertThat(whom.all("/patients?link=linked"))
          .allSatisfy(patient -> assertThat(patient.at("/match/model_version")).isEqualTo(version));
      assertThat(whom.links()).isEqualTo(uninterrupted.links());
      assertThat(whom.questions()).isEqualTo(uninterrupted.questions());
    }
  }

  private static Whom uninterrupted() {
    TestPairing pairing = TestPairing.active();
    learnEarly(TestServer.get().administrator(), pairing);
    FILES.forEach(file -> file.into(new Imported(pairing)));
    return new Whom(pairing);
  }

  private static void learnEarly(Api administrator, TestPairing pairing) {
    String path = "/v1/pairings/" + pairing.id();
    Answer changed =
        administrator
            .with("If-Match", administrator.get(path).etag())
            .patch(path + "/settings", "{\"match_own_weights_from\": %d}".formatted(SIDE));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  private static String send(TestPairing pairing) {
    Answer accepted =
        pairing
            .practice()
            .with("Content-Type", "text/csv")
            .post(pairing.path("/imports?kind=practice_patients"), FILES.get(1).csv());
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    return accepted.header("Location").orElseThrow();
  }

  /** Until the new weights are in use, and not everybody is weighed by them. */
  private static void untilLearnt(TestPairing pairing, String location) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> new Whom(pairing).model().path("kind").asText().equals("own"));
    JsonNode running = pairing.practice().get(location).json();
    assertThat(running.has("finished_at")).as(running.toString()).isFalse();
  }

  private static void untilEnded(TestPairing pairing, String location) {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> pairing.practice().get(location).json().has("finished_at"));
    JsonNode ended = pairing.practice().get(location).json();
    assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("succeeded");
    assertThat(ended.at("/counts/created").asInt()).isEqualTo(SIDE);
  }

  private ServerProcess start(DatabaseConfig database) throws IOException {
    Map<String, String> environment =
        Map.of(
            "DUET_DB_MIGRATE_AT_START", "true",
            "DUET_DB_POOL_APP", "4",
            "DUET_DB_POOL_PLATFORM", "2");
    ServerProcess server = ServerProcess.start(database, environment, directory.resolve("output"));
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(() -> server.admin().get("/healthcheck").status() == 200);
    return server;
  }
}

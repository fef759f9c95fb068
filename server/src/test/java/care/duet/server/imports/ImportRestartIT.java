package care.duet.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted is carried out, whatever becomes of the server that accepted it. */
final class ImportRestartIT {

  private static final int ROWS = 20_000;
  private static final String TAKEN = "+" + ROWS + " ~0 =0 !0 -0";
  private static final String TAKEN_AGAIN = "+0 ~0 =" + ROWS + " !0 -0";
  private static final String FILE = file();

  @TempDir private Path directory;

  @Test
  @Tag("M15.2")
  void whatAStoppedServerHasBegunIsFinishedByTheNext() throws Exception {
    DatabaseConfig database = TestDatabase.get().apart("restart_stopped");
    try (ServerProcess first = start(database)) {
      Files files = new Files(TestPairing.active(administrator(first)));
      Answer accepted = begun(files, "kind=ed_visits", "running", "created");

      first.process().destroy();
      assertThat(first.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(first.process().exitValue()).isZero();

      finish(database, files, accepted);
    }
  }

  @Test
  @Tag("M15.2")
  void whatAKilledServerHasBegunIsFinishedOnceItsLeaseHasRunOut() throws Exception {
    DatabaseConfig database = TestDatabase.get().apart("restart_killed");
    try (ServerProcess first = start(database)) {
      Files files = new Files(TestPairing.active(administrator(first)));
      Answer accepted = begun(files, "kind=ed_visits&mode=snapshot", "running", "created");

      kill(first);

      finish(database, files, accepted);
    }
  }

  @Test
  void aFileThatWasBeingCheckedIsCheckedFromTheStart() throws Exception {
    DatabaseConfig database = TestDatabase.get().apart("restart_checking");
    try (ServerProcess first = start(database)) {
      Files files = new Files(TestPairing.active(administrator(first)));
      Answer accepted = begun(files, "kind=ed_visits&on_error=abort", "checking", "read");

      kill(first);

      finish(database, files, accepted);
    }
  }

  /** Lets a second server come to the end of what the first has begun. */
  private void finish(DatabaseConfig database, Files begun, Answer accepted) throws IOException {
    try (ServerProcess second = start(database)) {
      Files files = new Files(begun.pairing().at(second.uri()));
      JsonNode ended = files.ended(accepted);
      assertThat(ended.at("/counts/read").asInt()).isEqualTo(ROWS);
      assertThat(ended.at("/progress/done")).isEqualTo(ended.at("/progress/total"));
      assertThat(files.counts(accepted)).isEqualTo(TAKEN);
      assertThat(files.counts(files.plan("kind=ed_visits", FILE))).isEqualTo(TAKEN_AGAIN);
    }
  }

  /** Sends the file and waits until it is dealt with in part. */
  private static Answer begun(Files files, String query, String state, String count) {
    Answer accepted = files.plan(query, FILE);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    String location = accepted.header("Location").orElseThrow();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> {
              JsonNode now = files.pairing().plan().get(location).json();
              assertThat(now.has("finished_at")).as(now.toString()).isFalse();
              return now.path("state").asText().equals(state)
                  && now.at("/counts/" + count).asInt() > 0;
            });
    return accepted;
  }

  private static void kill(ServerProcess server) throws InterruptedException {
    server.process().destroyForcibly();
    assertThat(server.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
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

  private static Api administrator(ServerProcess server) {
    return new Api(server.uri(), server.administrator().secret());
  }

  private static String file() {
    StringBuilder file = new StringBuilder("ed_visit_id,plan_member_id,visit_date\n");
    for (int i = 0; i < ROWS; i++) {
      file.append("E%d,MH%d,2026-01-04\n".formatted(i, i));
    }
    return file.toString();
  }
}

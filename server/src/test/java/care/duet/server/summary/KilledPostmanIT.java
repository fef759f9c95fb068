package care.duet.server.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.Postman;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it does what is due leaves it to the next one. */
@Tag("M1.13")
@Tag("M9.1")
final class KilledPostmanIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path directory;

  @Test
  void nothingIsLostWithIt() throws Exception {
    Postman.forgetEarlierJobs();
    Mailing mailing = Mailing.drafted(TestPairing.active(Mailing.BY_EMAIL));
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerProcess doomed = start(silent.getLocalPort())) {
      await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .until(() -> doomed.admin().get("/healthcheck").status() == 200);
      mailing.send();
      silent.setSoTimeout((int) PATIENCE.toMillis());
      // It has connected, so it is in the middle of the first.
      silent.accept();
      doomed.process().destroyForcibly().waitFor();
    }
    assertThat(mailing.states()).containsOnly("queued");

    Instant later = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(1));
    try (Postman postman = Postman.takeOver(later)) {
      postman.until(mailing::isSent);
      assertThat(postman.received(Mailing.address(mailing.ana()))).hasSize(1);
      assertThat(postman.received(Mailing.address(mailing.joe()))).hasSize(1);
    }
  }

  /** A server by the real clock, whose mail server never says a word. */
  private ServerProcess start(int port) throws IOException {
    return ServerProcess.start(
        TestDatabase.get().config(),
        Map.of(
            "DUET_BACKGROUND_JOBS", "true",
            "DUET_SMTP_HOST", "127.0.0.1",
            "DUET_SMTP_PORT", String.valueOf(port),
            "DUET_SMTP_SECURITY", "none",
            "DUET_MAIL_FROM", "duet@plan.example"),
        directory.resolve("killed-server.log"));
  }
}

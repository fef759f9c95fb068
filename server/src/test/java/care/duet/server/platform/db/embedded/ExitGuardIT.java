package care.duet.server.platform.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is told to end before it has started. */
class ExitGuardIT {

  @TempDir private Path cache;
  private Optional<ProcessHandle> database = Optional.empty();

  @AfterEach
  void end() {
    database.ifPresent(
        process -> {
          process.destroyForcibly();
          process.onExit().join();
        });
  }

  @Test
  void aSignalWhileTheDatabaseStartsEndsTheDatabaseToo() throws Exception {
    EmbeddedMariaDb made =
        new EmbeddedMariaDb(DatabaseConfig.embedded(), cache.resolve("duet/database"), step -> {});
    made.start();
    made.stop();
    Path binaries = Path.of("mariadb-11.4.5");
    Files.createSymbolicLink(
        cache.resolve("duet").resolve(binaries),
        DatabaseConfig.embedded().embeddedDirectory().resolve(binaries));
    ProcessBuilder command = ServerProcess.command(DatabaseConfig.embedded(), "server");
    command.environment().put("XDG_CACHE_HOME", cache.toString());
    command.environment().put("DUET_PORT", "0");
    command.environment().put("DUET_ADMIN_PORT", "0");
    command.redirectErrorStream(true).redirectOutput(cache.resolve("output").toFile());
    Process server = command.start();

    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> running(server).isPresent());
    database = running(server);
    server.destroy();

    assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(database.orElseThrow().isAlive()).isFalse();
  }

  private static Optional<ProcessHandle> running(Process server) {
    return server
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
        .findFirst();
  }
}

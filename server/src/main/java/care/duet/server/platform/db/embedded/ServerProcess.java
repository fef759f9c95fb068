package care.duet.server.platform.db.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A database server as a child process. */
record ServerProcess(Process process, Path log) {
  static final String PID_FILE = "mariadb.pid";
  private static final long SECONDS = 60;

  static ServerProcess start(List<String> command, Path directory, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(directory.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    return new ServerProcess(builder.start(), log);
  }

  void awaitReady(BooleanSupplier ready) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!ready.getAsBoolean()) {
      if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
        throw new IOException("The database did not start; see " + log);
      }
      if (System.nanoTime() > end) {
        stop();
        throw new IOException("The database did not start in time; see " + log);
      }
    }
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /** Stops what a killed server left running; it holds the data and nobody else can use it. */
  static void stopOrphan(Path data, Path base) throws IOException {
    Path file = data.resolve(PID_FILE);
    if (!Files.exists(file)) {
      return;
    }
    Path program = base.toRealPath();
    Optional<ProcessHandle> orphan =
        ProcessHandle.of(Long.parseLong(Files.readString(file).trim()))
            .filter(handle -> isOurs(handle, program));
    if (orphan.isPresent()) {
      orphan.get().destroy();
      orphan.get().onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
  }

  private static boolean isOurs(ProcessHandle handle, Path program) {
    // A process number is soon somebody else's, so the program must be the one we start.
    return handle
        .info()
        .command()
        .filter(command -> command.startsWith(program.toString()))
        .isPresent();
  }
}

package care.duet.bench.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with the memory that the product promises to need. */
public final class Jvm implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;
  private static final List<String> MEMORY = List.of("-Xmx256m", "-XX:+UseSerialGC");

  private final Process process;
  private final int port;
  private final int healthPort;

  private Jvm(Process process, int port, int healthPort) {
    this.process = process;
    this.port = port;
    this.healthPort = healthPort;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param health a path of the health port that answers 200 when all is well
   */
  static Jvm start(List<String> arguments, Path log, int port, int healthPort, String health)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(MEMORY);
    command.addAll(List.of(System.getProperty("duet.bench.jvm", "").strip().split("\\s+", -1)));
    command.removeIf(String::isEmpty);
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Jvm jvm = new Jvm(process, port, healthPort);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Http.isHealthy(healthPort, health)) {
      if (process.waitFor(10, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        process.destroy();
        throw new IOException("a server did not start; see " + log);
      }
    }
    return jvm;
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Where it tells how it is; the product's metrics are there, too. */
  public int healthPort() {
    return healthPort;
  }

  /** The memory it has resident, in MiB. */
  public long residentMebibytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("the system does not tell");
  }

  /** The processor time it has used so far, in seconds. */
  public double cpuSeconds() {
    return process.info().totalCpuDuration().map(used -> used.toNanos() / 1e9).orElse(0.0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

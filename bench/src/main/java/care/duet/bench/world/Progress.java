package care.duet.bench.world;

import java.time.Duration;

/** Tells whoever waits what is going on. */
public final class Progress {

  private static final long START = System.nanoTime();

  private Progress() {}

  /** A line with the time since the start. */
  public static void say(String what) {
    long seconds = Duration.ofNanos(System.nanoTime() - START).toSeconds();
    System.err.printf("[%3d s] %s%n", seconds, what);
  }
}

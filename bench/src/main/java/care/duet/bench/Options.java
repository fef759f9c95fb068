package care.duet.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured, and for how long.
 *
 * @param write whether the page of results is replaced
 * @param rounds how often product and floor take turns
 * @param many how many pairings the larger set of data has
 */
record Options(
    boolean quick,
    boolean write,
    int rounds,
    int starts,
    int many,
    int connections,
    Duration warmUp,
    Duration closed,
    Duration open) {

  static Options of(String[] args) {
    List<String> given = List.of(args);
    if (!List.of("--quick", "--write").containsAll(given)) {
      throw new IllegalArgumentException("bench/run [--quick] [--write]");
    }
    boolean write = given.contains("--write");
    return given.contains("--quick")
        ? new Options(true, write, 1, 1, 200, 32, seconds(3), seconds(3), seconds(3))
        : new Options(false, write, 3, 3, 10_000, 32, seconds(60), seconds(5), seconds(5));
  }

  private static Duration seconds(int count) {
    return Duration.ofSeconds(count);
  }
}

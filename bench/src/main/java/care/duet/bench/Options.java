package care.duet.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much is measured, and for how long.
 *
 * @param write whether the page of results is replaced
 * @param only the parts that are measured; empty for all
 * @param claims how many rows the imported file has
 * @param matching how many records a side has, in two sizes
 * @param rounds how often product and floor take turns
 * @param many how many pairings the larger set of data has
 */
record Options(
    boolean quick,
    boolean write,
    List<String> only,
    long claims,
    List<Integer> matching,
    int rounds,
    int starts,
    int many,
    int connections,
    Duration warmUp,
    Duration closed,
    Duration open) {

  private static final List<String> PARTS =
      List.of(
          "reads",
          "writes",
          "imports",
          "packets",
          "agenda",
          "review",
          "calls",
          "history",
          "matching",
          "arrivals",
          "start");
  private static final int SHORTER_ROUNDS = 2;
  private static final int SHORTER_WARM_UP = 6;
  private static final int SHORTER_OPEN = 3;
  private static final String ONLY = "--only=";
  private static final String CLAIMS = "--claims=";

  Options {
    only = List.copyOf(only);
    matching = List.copyOf(matching);
    if (!PARTS.containsAll(only) || (write && quick)) {
      throw usage();
    }
  }

  static Options of(String[] args) {
    List<String> given = new ArrayList<>(List.of(args));
    List<String> only =
        taken(given, ONLY).map(parts -> List.of(parts.split(",", -1))).orElse(List.of());
    Optional<Long> claims = taken(given, CLAIMS).map(Long::valueOf);
    boolean write = given.remove("--write");
    boolean quick = given.remove("--quick");
    if (!given.isEmpty()) {
      throw usage();
    }
    long rows = claims.orElse(quick ? 50_000L : 300_000L);
    return quick
        ? new Options(
            true,
            write,
            only,
            rows,
            List.of(1_000, 10_000),
            1,
            1,
            200,
            32,
            seconds(3),
            seconds(3),
            seconds(3))
        : new Options(
            false,
            write,
            only,
            rows,
            List.of(10_000, 100_000),
            3,
            3,
            10_000,
            32,
            seconds(60),
            seconds(5),
            seconds(15));
  }

  /** The same with less of it, for a part that is to be short. */
  Options shorter() {
    return new Options(
        quick,
        write,
        only,
        claims,
        matching,
        Math.min(rounds, SHORTER_ROUNDS),
        starts,
        many,
        connections,
        warmUp.dividedBy(SHORTER_WARM_UP),
        closed,
        open.dividedBy(SHORTER_OPEN));
  }

  /** Whether a part is measured. */
  boolean measures(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private static Optional<String> taken(List<String> given, String name) {
    Optional<String> found = given.stream().filter(option -> option.startsWith(name)).findFirst();
    found.ifPresent(given::remove);
    return found.map(option -> option.substring(name.length()));
  }

  private static IllegalArgumentException usage() {
    return new IllegalArgumentException(
        "bench/run [--quick] [--write] [--claims=ROWS] [--only=" + String.join(",", PARTS) + "]");
  }

  private static Duration seconds(int count) {
    return Duration.ofSeconds(count);
  }
}

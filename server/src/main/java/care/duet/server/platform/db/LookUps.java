package care.duet.server.platform.db;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Look-ups of many keys, which statements name as {@code IN (<keys>)}.
 *
 * <p>The database then reads by the index in which the keys are, however old its statistics are;
 * joined with a table of keys it may read all that a pairing has for each of them.
 */
public final class LookUps {

  private static final int MOST_KEYS = 100;

  private LookUps() {}

  /** What is found for the keys, looked up a hundred at a time. */
  public static <T> Stream<T> of(
      Collection<String> keys, Function<List<String>, List<T>> statement) {
    return Lists.partition(keys.stream().distinct().toList(), MOST_KEYS).stream()
        .flatMap(some -> statement.apply(padded(some)).stream());
  }

  /**
   * The keys, the last one repeated until they are a power of two: so a statement has few lengths,
   * and those are prepared already.
   */
  public static List<String> padded(Collection<String> keys) {
    List<String> padded = new ArrayList<>(keys);
    while (Integer.bitCount(padded.size()) > 1) {
      padded.add(padded.get(padded.size() - 1));
    }
    return padded;
  }
}

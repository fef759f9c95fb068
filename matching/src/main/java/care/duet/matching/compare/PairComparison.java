package care.duet.matching.compare;

import care.duet.matching.prepare.PreparedRecord;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

/** Compares many pairs on all processors; what comes out does not depend on how many there are. */
public final class PairComparison {

  private static final int CHUNK = 1 << 15;

  private PairComparison() {}

  /**
   * The agreement of each pair, all fields compared.
   *
   * @param pairs the place of the left record in the upper half, that of the right in the lower
   */
  public static long[] all(List<PreparedRecord> left, List<PreparedRecord> right, long[] pairs) {
    return compared(left, right, pairs, Comparison::of);
  }

  /** The agreement of each pair, as far as {@link Comparison#ofCandidates} goes. */
  public static long[] candidates(
      List<PreparedRecord> left, List<PreparedRecord> right, long[] pairs) {
    return compared(left, right, pairs, Comparison::ofCandidates);
  }

  private static long[] compared(
      List<PreparedRecord> left,
      List<PreparedRecord> right,
      long[] pairs,
      ToLongBiFunction<PreparedRecord, PreparedRecord> comparison) {
    long[] agreements = new long[pairs.length];
    IntStream.range(0, (pairs.length + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(
            chunk -> {
              int end = Math.min(pairs.length, (chunk + 1) * CHUNK);
              for (int i = chunk * CHUNK; i < end; i++) {
                agreements[i] =
                    comparison.applyAsLong(
                        left.get((int) (pairs[i] >>> 32)), right.get((int) pairs[i]));
              }
            });
    return agreements;
  }
}

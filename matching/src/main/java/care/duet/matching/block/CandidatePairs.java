package care.duet.matching.block;

import care.duet.matching.prepare.PreparedRecord;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs worth comparing, each as the place of the left record and that of the right one in one
 * number, sorted and without repeats.
 */
public final class CandidatePairs {

  /** Places and shortened keys share a number; see {@link KeyIndex}. */
  public static final int MOST_RECORDS = KeyIndex.MOST_RECORDS;

  private CandidatePairs() {}

  /** The pairs of any pass. */
  public static long[] of(List<PreparedRecord> left, List<PreparedRecord> right) {
    long[][] passes =
        Arrays.stream(BlockingPass.values())
            .parallel()
            .map(pass -> of(pass, left, right))
            .toArray(long[][]::new);
    return union(passes);
  }

  /** The pairs of one pass. */
  public static long[] of(
      BlockingPass pass, List<PreparedRecord> left, List<PreparedRecord> right) {
    boolean oneFile = left == right;
    KeyIndex rightIndex = KeyIndex.of(pass, right);
    KeyIndex leftIndex = oneFile ? rightIndex : KeyIndex.of(pass, left);
    PairList pairs = new PairList();
    new BlockJoin(left, right, pairs).join(leftIndex, rightIndex);
    long[] found = union(new long[][] {pairs.toArray()});
    boolean onlyShared = pass == BlockingPass.IDENTIFIER;
    return !oneFile && !onlyShared
        ? found
        : Arrays.stream(found)
            .filter(pair -> !oneFile || left(pair) < right(pair))
            .filter(
                pair ->
                    !onlyShared
                        || SharedIdentifier.joins(left.get(left(pair)), right.get(right(pair))))
            .toArray();
  }

  /** The place of the pair's left record. */
  public static int left(long pair) {
    return (int) (pair >>> 32);
  }

  /** The place of the pair's right record. */
  public static int right(long pair) {
    return (int) pair;
  }

  static long pair(int left, int right) {
    return ((long) left << 32) | right;
  }

  private static long[] union(long[][] passes) {
    long[] all = new long[Arrays.stream(passes).mapToInt(pass -> pass.length).sum()];
    int end = 0;
    for (long[] pass : passes) {
      System.arraycopy(pass, 0, all, end, pass.length);
      end += pass.length;
    }
    Arrays.parallelSort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }
}

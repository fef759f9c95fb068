package care.duet.matching.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many pairs agree in each way. Many pairs agree in few ways, so estimation works on these
 * counts instead of on pairs.
 */
public final class AgreementCounts {

  private final long[] agreements;
  private final double[] counts;

  private AgreementCounts(long[] agreements, double[] counts) {
    this.agreements = agreements;
    this.counts = counts;
  }

  /** Counts these pairs, whose order does not matter. */
  public static AgreementCounts of(long[] pairs) {
    long[] sorted = pairs.clone();
    Arrays.sort(sorted);
    Map<Long, Integer> counts = new TreeMap<>();
    for (int begin = 0; begin < sorted.length; ) {
      int end = begin + 1;
      while (end < sorted.length && sorted[end] == sorted[begin]) {
        end++;
      }
      counts.put(sorted[begin], end - begin);
      begin = end;
    }
    return new AgreementCounts(
        counts.keySet().stream().mapToLong(Long::longValue).toArray(),
        counts.values().stream().mapToDouble(Integer::doubleValue).toArray());
  }

  int size() {
    return agreements.length;
  }

  long agreement(int index) {
    return agreements[index];
  }

  double count(int index) {
    return counts[index];
  }

  double total() {
    return Arrays.stream(counts).sum();
  }
}

package care.duet.bench.matching;

import care.duet.matching.link.Accuracy;
import care.duet.matching.link.Linkage;
import care.duet.matching.link.Linker;
import care.duet.matching.link.Memory;
import care.duet.matching.link.Thresholds;
import care.duet.matching.synthetic.SyntheticPanel;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

/**
 * Links made-up sides of growing size, with weights estimated from them, and prints time, memory
 * and accuracy as a line of JSON for each size. The first size is run once before it counts,
 * because a virtual machine begins slow.
 *
 * <p>Arguments: the sizes; 10,000 and 100,000 records a side unless told. Memory is the sum of the
 * peaks of the heap's parts; give the heap's bound with {@code -Xmx2g}.
 */
public final class MatchingBench {

  private static final long SEED = 42;
  private static final double MEGABYTE = 1 << 20;

  private MatchingBench() {}

  /** Prints a line for each size. */
  public static void main(String[] args) throws JsonProcessingException {
    List<Integer> sizes = new ArrayList<>();
    for (String arg : args) {
      sizes.add(Integer.parseInt(arg));
    }
    if (sizes.isEmpty()) {
      sizes.addAll(List.of(10_000, 100_000));
    }
    link(SyntheticPanel.generate(SEED, sizes.get(0), 1));
    for (int size : sizes) {
      SyntheticPanel panel = SyntheticPanel.generate(SEED, size, 1);
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long begin = System.nanoTime();
      Linkage linkage = link(panel);
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.println(
          new ObjectMapper()
              .writeValueAsString(
                  new Line(
                      size,
                      seconds,
                      linkage.comparedPairs(),
                      pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum()
                          / MEGABYTE,
                      Accuracy.of(linkage, panel.truth()).toString())));
    }
  }

  /**
   * What one size took.
   *
   * @param records of each side
   */
  public record Line(
      int records, double seconds, long pairsCompared, double megabytes, String accuracy) {}

  private static Linkage link(SyntheticPanel panel) {
    return Linker.estimating(Thresholds.DEFAULT).link(panel.left(), panel.right(), Memory.EMPTY);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}

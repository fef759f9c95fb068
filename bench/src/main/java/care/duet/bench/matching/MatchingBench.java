package care.duet.bench.matching;

import care.duet.matching.link.Accuracy;
import care.duet.matching.link.Linkage;
import care.duet.matching.link.Linker;
import care.duet.matching.link.Memory;
import care.duet.matching.link.Thresholds;
import care.duet.matching.synthetic.SyntheticPanel;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Links made-up sides of growing size, with weights estimated from them, and prints time, memory
 * and accuracy. The first size is run once before it counts, because a virtual machine begins slow.
 *
 * <p>Arguments: the sizes; 10,000 and 100,000 records a side unless told. Memory is the sum of the
 * peaks of the heap's parts; give the heap's bound with {@code -Xmx2g}.
 */
public final class MatchingBench {

  private static final long SEED = 42;
  private static final double MEGABYTE = 1 << 20;

  private MatchingBench() {}

  /** Prints a line for each size. */
  public static void main(String[] args) {
    List<Integer> sizes = new ArrayList<>();
    for (String arg : args) {
      sizes.add(Integer.parseInt(arg));
    }
    if (sizes.isEmpty()) {
      sizes.addAll(List.of(10_000, 100_000));
    }
    link(SyntheticPanel.generate(SEED, sizes.get(0), 1));
    System.out.printf(
        Locale.ROOT,
        "%d processors, heap of at most %.0f MB%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() / MEGABYTE);
    double first = 0;
    for (int size : sizes) {
      SyntheticPanel panel = SyntheticPanel.generate(SEED, size, 1);
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long begin = System.nanoTime();
      Linkage linkage = link(panel);
      double seconds = (System.nanoTime() - begin) / 1e9;
      first = first == 0 ? seconds : first;
      System.out.printf(
          Locale.ROOT,
          "%,d x %,d: %.1f s (%.1f times the first), %,d pairs compared, %.0f MB%n  %s%n",
          panel.left().size(),
          panel.right().size(),
          seconds,
          seconds / first,
          linkage.comparedPairs(),
          pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE,
          Accuracy.of(linkage, panel.truth()));
    }
  }

  private static Linkage link(SyntheticPanel panel) {
    return Linker.estimating(Thresholds.DEFAULT).link(panel.left(), panel.right(), Memory.EMPTY);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}

package care.duet.server.combinedlist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the two lists name the same patients (M2.14); removed entries count. */
record Overlap(int common, int planOnly, int practiceOnly) {

  private static final int PLACES = 4;

  static Overlap of(List<Entry> entries) {
    return new Overlap(
        count(entries, NamedBy.COMMON),
        count(entries, NamedBy.PLAN_ONLY),
        count(entries, NamedBy.PRACTICE_ONLY));
  }

  int union() {
    return common + planOnly + practiceOnly;
  }

  /** common / union; null when nobody is named. */
  @Nullable BigDecimal ratio() {
    return union() == 0
        ? null
        : BigDecimal.valueOf(common)
            .divide(BigDecimal.valueOf(union()), PLACES, RoundingMode.HALF_UP);
  }

  private static int count(List<Entry> entries, NamedBy namedBy) {
    return (int) entries.stream().filter(entry -> entry.standing().namedBy() == namedBy).count();
  }
}

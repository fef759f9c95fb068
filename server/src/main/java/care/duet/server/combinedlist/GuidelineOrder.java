package care.duet.server.combinedlist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every patient a place: by group, within a group by the plan's score, and where scores are
 * equal or absent by ranks and identifiers, so that the same lists always give the same order.
 */
final class GuidelineOrder {

  private static final Comparator<Entry> ORDER =
      comparing((Entry entry) -> PositionGroup.of(entry.standing()))
          .thenComparing(entry -> PositionGroup.ofNaming(entry.standing()))
          .thenComparing(GuidelineOrder::score, nullsLast(reverseOrder()))
          .thenComparing(GuidelineOrder::planRank, nullsLast(naturalOrder()))
          .thenComparing(GuidelineOrder::practiceRank, nullsLast(naturalOrder()))
          .thenComparing(GuidelineOrder::urgentSince, nullsLast(naturalOrder()))
          .thenComparing(entry -> entry.identity().planMemberId(), nullsLast(naturalOrder()))
          .thenComparing(entry -> entry.identity().mrn(), nullsLast(naturalOrder()));

  private GuidelineOrder() {}

  /** The entries in order, numbered from 1; removed ones last, without a number. */
  static List<Entry> arrange(List<Standing> standings, Map<String, Identity> identities) {
    List<Entry> sorted =
        standings.stream()
            .map(standing -> new Entry(null, standing, identity(standing, identities)))
            .sorted(ORDER)
            .toList();
    List<Entry> numbered = new ArrayList<>(sorted.size());
    int position = 0;
    for (Entry entry : sorted) {
      Integer place = entry.standing().isRemoved() ? null : Integer.valueOf(++position);
      numbered.add(new Entry(place, entry.standing(), entry.identity()));
    }
    return numbered;
  }

  private static Identity identity(Standing standing, Map<String, Identity> identities) {
    Identity identity = identities.get(standing.patientId());
    if (identity == null) {
      throw new IllegalStateException("a listed patient has no record of either side");
    }
    return identity;
  }

  private static @Nullable BigDecimal score(Entry entry) {
    PlanNaming plan = entry.standing().plan();
    return plan == null ? null : plan.score();
  }

  private static @Nullable Integer planRank(Entry entry) {
    PlanNaming plan = entry.standing().plan();
    return plan == null ? null : plan.rank();
  }

  private static @Nullable Integer practiceRank(Entry entry) {
    PracticeNaming practice = entry.standing().practice();
    return practice == null ? null : practice.rank();
  }

  private static @Nullable Instant urgentSince(Entry entry) {
    UrgentAddition urgent = entry.standing().urgent();
    return urgent == null ? null : urgent.addedAt();
  }
}

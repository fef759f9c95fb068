package care.duet.server.combinedlist;

import java.util.Locale;

/**
 * The groups of the guideline's order, in that order: patients on both lists (M5.3), urgent
 * additions (M5.6), then patients only one side named, by the plan's score and by the practice's
 * designation (M5.4), and "time permitting" those beyond the recommended size (M2.4).
 */
enum PositionGroup {
  ON_BOTH_LISTS,
  URGENT_ADDITION,
  PLAN_SCORE,
  PRACTICE_DESIGNATED,
  PRACTICE_RANK,
  ADDITIONAL,
  REMOVED;

  static PositionGroup of(Standing standing) {
    if (standing.isRemoved()) {
      return REMOVED;
    }
    return isAdditional(standing) ? ADDITIONAL : ofNaming(standing);
  }

  /** The group without regard to removal and size; it orders within those two. */
  static PositionGroup ofNaming(Standing standing) {
    return switch (standing.namedBy()) {
      case COMMON -> ON_BOTH_LISTS;
      case URGENT_ADDITION -> URGENT_ADDITION;
      case PLAN_ONLY -> PLAN_SCORE;
      case PRACTICE_ONLY ->
          standing.practice() != null && standing.practice().pcpDesignated()
              ? PRACTICE_DESIGNATED
              : PRACTICE_RANK;
    };
  }

  private static boolean isAdditional(Standing standing) {
    if (standing.urgent() != null) {
      return false;
    }
    return switch (standing.namedBy()) {
      case COMMON, URGENT_ADDITION -> false;
      case PLAN_ONLY -> standing.plan() != null && standing.plan().additional();
      case PRACTICE_ONLY -> standing.practice() != null && standing.practice().additional();
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

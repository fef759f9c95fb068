package care.duet.server.combinedlist;

import java.math.BigDecimal;

/** Why an entry stands where it does, for a program and for a person. */
record PositionReason(String code, String text) {

  static PositionReason of(Standing standing) {
    PositionGroup group = PositionGroup.of(standing);
    return new PositionReason(group.code(), text(group, standing));
  }

  private static String text(PositionGroup group, Standing standing) {
    return switch (group) {
      case ON_BOTH_LISTS -> "On both lists; " + score(standing.plan()) + ".";
      case URGENT_ADDITION ->
          "Urgent addition"
              + (standing.urgent() == null
                  ? "."
                  : " by the " + standing.urgent().party().code() + ".");
      case PLAN_SCORE -> "Only on the plan's list; " + score(standing.plan()) + ".";
      case PRACTICE_DESIGNATED ->
          "Only on the practice's list; designated by a primary care clinician;"
              + rank(standing.practice());
      case PRACTICE_RANK -> "Only on the practice's list;" + rank(standing.practice());
      case ADDITIONAL ->
          "Named beyond the recommended size. " + text(PositionGroup.ofNaming(standing), standing);
      case REMOVED ->
          "Removed"
              + (standing.removal() == null
                  ? "."
                  : " by the " + standing.removal().party().code() + ".");
    };
  }

  private static String score(@org.jspecify.annotations.Nullable PlanNaming plan) {
    BigDecimal score = plan == null ? null : plan.score();
    return score == null
        ? "no plan score"
        : "plan score " + score.stripTrailingZeros().toPlainString();
  }

  private static String rank(@org.jspecify.annotations.Nullable PracticeNaming practice) {
    return practice == null ? "" : " practice rank " + practice.rank() + ".";
  }
}

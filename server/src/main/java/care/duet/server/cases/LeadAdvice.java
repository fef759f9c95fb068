package care.duet.server.cases;

import care.duet.server.history.Closeness;
import care.duet.server.history.Sighting;
import care.duet.server.security.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the facts suggest, and why. People decide, case by case: rules by category were tried and
 * rejected by the guideline's authors.
 *
 * @param lead null when the facts suggest nothing
 */
record LeadAdvice(@Nullable Lead lead, List<Reason> reasons) {

  LeadAdvice {
    reasons = List.copyOf(reasons);
  }

  /** One fact, and which side it speaks for. */
  record Reason(Code code, String text, Party speaksFor) {}

  /** What a fact is. */
  enum Code {
    IN_PRACTICE_CARE_MANAGEMENT,
    ON_PRACTICE_CARE_TEAM,
    SEEN_BY_PRACTICE,
    IN_PLAN_CASE_MANAGEMENT,
    MANY_OUTSIDE_SPECIALISTS,
    NOT_SEEN_BY_PRACTICE
  }

  /**
   * From when on facts speak for a side.
   *
   * @param recentMonths how long a visit to the practice is recent
   * @param gapMonths how long the practice has not seen whom it is not close to
   * @param manySpecialists how many specialists are many
   */
  record Limits(int recentMonths, int gapMonths, int manySpecialists) {}

  /**
   * What the facts of a day suggest.
   *
   * @param onPracticeCareTeam whether somebody of the practice is on the care team
   */
  static LeadAdvice of(
      Closeness facts, boolean onPracticeCareTeam, LocalDate today, Limits limits) {
    List<Reason> reasons = reasons(facts, onPracticeCareTeam, today, limits);
    return new LeadAdvice(
        suggested(reasons.stream().map(Reason::code).collect(Collectors.toSet())), reasons);
  }

  /** The guideline's two cases first, and what the lessons learned add: the closest one leads. */
  private static @Nullable Lead suggested(Set<Code> facts) {
    boolean managed =
        facts.contains(Code.IN_PRACTICE_CARE_MANAGEMENT)
            || facts.contains(Code.ON_PRACTICE_CARE_TEAM);
    boolean close = managed || facts.contains(Code.SEEN_BY_PRACTICE);
    boolean plan = facts.contains(Code.IN_PLAN_CASE_MANAGEMENT);
    if (facts.contains(Code.MANY_OUTSIDE_SPECIALISTS) && !close) {
      return Lead.PLAN;
    }
    if (close) {
      return plan ? Lead.JOINT : Lead.PRACTICE;
    }
    return plan ? Lead.PLAN : null;
  }

  private static List<Reason> reasons(
      Closeness facts, boolean onPracticeCareTeam, LocalDate today, Limits limits) {
    List<Reason> reasons = new ArrayList<>();
    if (facts.practiceCareManager() != null) {
      reasons.add(
          new Reason(
              Code.IN_PRACTICE_CARE_MANAGEMENT,
              "The practice's file names its care manager: " + facts.practiceCareManager() + ".",
              Party.PRACTICE));
    }
    if (onPracticeCareTeam) {
      reasons.add(
          new Reason(
              Code.ON_PRACTICE_CARE_TEAM,
              "Somebody of the practice is on the patient's care team.",
              Party.PRACTICE));
    }
    Sighting last = facts.practice().last();
    LocalDate seen = last == null ? null : last.date();
    if (seen != null && !seen.isBefore(today.minusMonths(limits.recentMonths()))) {
      reasons.add(
          new Reason(
              Code.SEEN_BY_PRACTICE,
              "The practice last saw the patient on " + seen + ".",
              Party.PRACTICE));
    }
    if (facts.inPlanCaseManagement()) {
      reasons.add(
          new Reason(
              Code.IN_PLAN_CASE_MANAGEMENT,
              "The patient is in the plan's case management.",
              Party.PLAN));
    }
    if (facts.outsideSpecialists() >= limits.manySpecialists()) {
      reasons.add(
          new Reason(
              Code.MANY_OUTSIDE_SPECIALISTS,
              facts.outsideSpecialists() + " specialists saw the patient within a year.",
              Party.PLAN));
    }
    boolean gone =
        seen == null
            ? facts.practice().supplied()
            : seen.isBefore(today.minusMonths(limits.gapMonths()));
    if (gone) {
      reasons.add(
          new Reason(
              Code.NOT_SEEN_BY_PRACTICE,
              seen == null
                  ? "The practice's files tell of no visit."
                  : "The practice last saw the patient on " + seen + ".",
              Party.PLAN));
    }
    return reasons;
  }
}

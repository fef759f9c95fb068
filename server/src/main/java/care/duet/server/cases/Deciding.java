package care.duet.server.cases;

import care.duet.server.pairing.PairingSettings;
import care.duet.server.prework.Preparations.Recommendation;
import care.duet.server.security.Caller;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What both sides have agreed on, as somebody writes it down.
 *
 * @param goal null when nothing is said of it
 * @param reports null when nothing is said of the plan's reports; each number of it null where the
 *     pairing's stands
 */
record Deciding(
    Lead lead,
    String reason,
    @Nullable String planRecommendation,
    @Nullable String practiceRecommendation,
    String agreedByPlan,
    String agreedByPractice,
    @Nullable String goal,
    @Nullable Reports reports) {

  /** When the plan reports back, as far as it is said. */
  record Reports(
      @Nullable Integer firstIntervalDays,
      @Nullable Integer firstPeriodMonths,
      @Nullable Integer laterIntervalMonths) {

    private Timetable in(PairingSettings settings) {
      Timetable agreed = Timetable.of(settings);
      return new Timetable(
          Objects.requireNonNullElse(firstIntervalDays, agreed.firstIntervalDays()),
          Objects.requireNonNullElse(firstPeriodMonths, agreed.firstPeriodMonths()),
          Objects.requireNonNullElse(laterIntervalMonths, agreed.laterIntervalMonths()));
    }
  }

  /** When the plan reports back: whenever it leads, and otherwise when that is said. */
  @Nullable Timetable timetable(PairingSettings settings) {
    if (reports != null) {
      return reports.in(settings);
    }
    return lead == Lead.PLAN ? Timetable.of(settings) : null;
  }

  boolean saysWhatBothRecommend() {
    return planRecommendation != null && practiceRecommendation != null;
  }

  /** The same, with what the sides have recommended before the call where nothing is said of it. */
  Deciding with(List<Recommendation> submitted) {
    return new Deciding(
        lead,
        reason,
        planRecommendation == null ? of(submitted, Party.PLAN) : planRecommendation,
        practiceRecommendation == null ? of(submitted, Party.PRACTICE) : practiceRecommendation,
        agreedByPlan,
        agreedByPractice,
        goal,
        reports);
  }

  private static @Nullable String of(List<Recommendation> submitted, Party side) {
    return submitted.stream()
        .filter(made -> made.party().equals(side.code()))
        .map(Recommendation::lead)
        .findFirst()
        .orElse(null);
  }

  Decision as(
      Case decided,
      Place place,
      @Nullable Timetable timetable,
      PairingScope scope,
      LocalDate today) {
    Caller caller = scope.caller();
    return new Decision(
        decided.id(),
        decided.decisions(),
        place.conferenceId(),
        place.entryId(),
        lead.code(),
        reason,
        planRecommendation,
        practiceRecommendation,
        agreedByPlan,
        agreedByPractice,
        timetable == null ? null : timetable.firstIntervalDays(),
        timetable == null ? null : timetable.firstPeriodMonths(),
        timetable == null ? null : timetable.laterIntervalMonths(),
        scope.party().code(),
        caller.clientId(),
        caller.onBehalfOf(),
        today,
        decided.updatedAt());
  }
}

package care.duet.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.cases.LeadAdvice.Code;
import care.duet.server.cases.LeadAdvice.Limits;
import care.duet.server.cases.LeadAdvice.Reason;
import care.duet.server.history.Closeness;
import care.duet.server.history.LastSighting;
import care.duet.server.history.Sighting;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M8.2")
@Tag("M8.3")
final class LeadAdviceTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final LocalDate RECENT = LocalDate.parse("2026-08-23");
  private static final LocalDate LONG_AGO = LocalDate.parse("2025-11-22");
  private static final Limits LIMITS = new Limits(3, 12, 3);

  @Test
  void nothingKnownSuggestsNothing() {
    LeadAdvice advice = advice(null, false, null, false, false, 0);

    assertThat(advice.lead()).isNull();
    assertThat(advice.reasons()).isEmpty();
  }

  @Test
  @Tag("M8.4")
  void whoTheCareManagerOfThePracticeLooksAfterStaysWithThePractice() {
    assertThat(advice("Jeneva Upton", false, LONG_AGO, true, false, 9).lead())
        .isEqualTo(Lead.PRACTICE);
    assertThat(advice(null, true, null, true, false, 0).lead()).isEqualTo(Lead.PRACTICE);
  }

  @Test
  @Tag("M8.6")
  void manySpecialistsWithoutACloseConnectionSpeakForThePlan() {
    LeadAdvice advice = advice(null, false, LONG_AGO, true, false, 3);

    assertThat(advice.lead()).isEqualTo(Lead.PLAN);
    assertThat(advice.reasons())
        .extracting(Reason::code)
        .containsExactly(Code.MANY_OUTSIDE_SPECIALISTS, Code.NOT_SEEN_BY_PRACTICE);
  }

  @Test
  void manySpecialistsDoNotOutweighAPracticeThatIsClose() {
    assertThat(advice(null, false, RECENT, true, false, 3).lead()).isEqualTo(Lead.PRACTICE);
  }

  @Test
  void twoSpecialistsAreNotMany() {
    assertThat(advice(null, false, LONG_AGO, true, false, 2).lead()).isNull();
  }

  @Test
  @Tag("M8.1")
  void whereBothAreCloseBothLead() {
    assertThat(advice("Jeneva Upton", false, RECENT, true, true, 0).lead()).isEqualTo(Lead.JOINT);
  }

  @Test
  void whoOnlyThePlanManagesIsThePlans() {
    assertThat(advice(null, false, null, false, true, 0).lead()).isEqualTo(Lead.PLAN);
  }

  @Test
  void filesThatTellOfNoVisitAreToldFromNoFiles() {
    assertThat(advice(null, false, null, true, false, 0).reasons())
        .extracting(Reason::code)
        .containsExactly(Code.NOT_SEEN_BY_PRACTICE);
  }

  @Test
  void aDayBeforeTheLimitIsNotRecent() {
    assertThat(advice(null, false, RECENT.minusDays(1), true, false, 0).reasons()).isEmpty();
  }

  private static LeadAdvice advice(
      String careManager,
      boolean onTeam,
      LocalDate seen,
      boolean supplied,
      boolean inCaseManagement,
      int specialists) {
    return LeadAdvice.of(
        new Closeness(
            careManager,
            new LastSighting(
                supplied, seen == null ? null : new Sighting(seen, "practice", null, TODAY)),
            inCaseManagement,
            specialists),
        onTeam,
        TODAY,
        LIMITS);
  }
}

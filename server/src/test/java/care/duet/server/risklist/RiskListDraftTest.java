package care.duet.server.risklist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.patient.Person;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.security.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RiskListDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Test
  void aProperListBreaksNoRule() {
    assertThat(problems(Party.PLAN, plan(2, "MH2"), plan(1, "MH1"))).isEmpty();
  }

  @Test
  void namesEveryPlaceThatIsWrongAndNotTheFirstAlone() {
    assertThat(problems(Party.PLAN, plan(1, "MH1"), plan(1, "MH1"), practice(3, "7")))
        .containsExactlyInAnyOrder(
            "/entries/1/rank duplicate",
            "/entries/1/plan_member_id duplicate",
            "/entries/2/plan_member_id required",
            "/entries/2/mrn other_side");
  }

  @Test
  void tellsWhichRankIsMissing() {
    assertThat(problems(Party.PLAN, plan(1, "MH1"), plan(3, "MH3")))
        .containsExactly("/entries rank_gap");
  }

  @Test
  void identifiersThatDifferOnlyInBlanksAroundThemAreOne() {
    assertThat(problems(Party.PLAN, plan(1, "MH1"), plan(2, " MH1 ")))
        .containsExactly("/entries/1/plan_member_id duplicate");
  }

  @Test
  void birthDatesLieBetween1880AndToday() {
    assertThat(problems(Party.PLAN, born(1, TODAY), born(2, LocalDate.of(1880, 1, 1)))).isEmpty();
    assertThat(
            problems(Party.PLAN, born(1, TODAY.plusDays(1)), born(2, LocalDate.of(1879, 12, 31))))
        .containsExactly("/entries/0/birth_date in_future", "/entries/1/birth_date too_early");
  }

  @Test
  void aSideSaysOnlyWhatItCanKnow() {
    NamedPatient scored =
        new NamedPatient(1, null, "7", person(TODAY), null, null, BigDecimal.ONE, null, List.of());
    assertThat(problems(Party.PRACTICE, scored))
        .containsExactly("/entries/0/risk_score other_side");
  }

  private static List<String> problems(Party party, NamedPatient... entries) {
    return new RiskListDraft("2026-11", "why", List.of(entries))
        .problems(party, TODAY).stream().map(RiskListDraftTest::text).toList();
  }

  private static String text(ProblemError error) {
    return error.pointer() + " " + error.code();
  }

  private static NamedPatient plan(int rank, String id) {
    return named(rank, id, null, TODAY);
  }

  private static NamedPatient practice(int rank, String mrn) {
    return named(rank, null, mrn, TODAY);
  }

  private static NamedPatient born(int rank, LocalDate date) {
    return named(rank, "MH" + rank, null, date);
  }

  private static NamedPatient named(
      int rank, @Nullable String id, @Nullable String mrn, LocalDate born) {
    return new NamedPatient(rank, id, mrn, person(born), null, null, null, null, List.of());
  }

  private static Person person(LocalDate born) {
    return new Person("Ann", "Lee", null, born, null);
  }
}

package care.duet.server.history;

import static care.duet.server.history.Kind.ELIGIBILITY_SPANS;
import static care.duet.server.history.Kind.PLAN_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate CAME = LocalDate.of(2026, 10, 1);

  private final Facts facts = new Facts();

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, NOT_COVERED, ",
    "2025-01-01, COVERED, Standard",
    "2025-06-30, COVERED, Standard",
    "2025-07-01, NOT_COVERED, ",
    "2025-12-31, NOT_COVERED, ",
    "2026-01-01, COVERED, CarePlus",
    "2099-01-01, COVERED, CarePlus"
  })
  void theDayLiesInASpanOrInAGap(LocalDate day, Coverage.Status status, String level) {
    Coverage coverage =
        Coverage.on(
            day,
            known(
                span("2025-01-01", "2025-06-30", "Standard"),
                span("2026-01-01", null, "CarePlus")));

    assertThat(coverage.status()).isEqualTo(status);
    assertThat(level(coverage)).isEqualTo(level);
    assertThat(coverage.spans()).extracting(Span::level).containsExactly("CarePlus", "Standard");
  }

  @Test
  void afterTheLastSpanNobodyIsCovered() {
    Coverage coverage = Coverage.on(DAY, known(span("2024-01-01", "2026-11-01", "Standard")));

    assertThat(coverage.status()).isEqualTo(Coverage.Status.NOT_COVERED);
    assertThat(coverage.current()).isNull();
  }

  @Test
  void ofTwoSpansThatHoldTheDayTheOneBegunLastCounts() {
    Coverage coverage =
        Coverage.on(
            DAY,
            known(span("2025-01-01", null, "Standard"), span("2026-01-01", null, "CommonHealth")));

    assertThat(level(coverage)).isEqualTo("CommonHealth");
  }

  @Test
  void spansCountBeforeTheDatesOfTheMember() {
    Told member = facts.about(PLAN_MEMBERS, "eligibility_start=2020-01-01", "coverage_level=Gold");
    Coverage coverage = Coverage.on(DAY, known(member, span("2020-01-01", "2025-12-31", "Gold")));

    assertThat(coverage.status()).isEqualTo(Coverage.Status.NOT_COVERED);
    assertThat(coverage.spans()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, NOT_COVERED",
    "2020-01-01, COVERED",
    "2026-10-31, COVERED",
    "2026-11-01, NOT_COVERED"
  })
  void withoutSpansTheDatesOfTheMemberCount(LocalDate day, Coverage.Status status) {
    Told member =
        facts.about(
            PLAN_MEMBERS,
            "eligibility_start=2020-01-01",
            "eligibility_end=2026-10-31",
            "coverage_product=ConnectorCare",
            "coverage_level=Gold");

    Coverage coverage = Coverage.on(day, known(member));
    assertThat(coverage.status()).isEqualTo(status);
    assertThat(coverage.spans()).extracting(Span::product).containsExactly("ConnectorCare");
    assertThat(coverage.asOf()).isEqualTo(member.asOf());
  }

  @Test
  void aMissingDayLeavesTheSpanOpenOnThatSide() {
    Told ending = facts.about(PLAN_MEMBERS, "eligibility_end=2026-11-02");
    Told beginning = facts.about(PLAN_MEMBERS, "eligibility_start=2026-11-02");

    assertThat(Coverage.on(DAY, known(ending)).status()).isEqualTo(Coverage.Status.COVERED);
    assertThat(Coverage.on(DAY.minusYears(30), known(ending)).status())
        .isEqualTo(Coverage.Status.COVERED);
    assertThat(Coverage.on(DAY.plusDays(1), known(ending)).status())
        .isEqualTo(Coverage.Status.NOT_COVERED);
    assertThat(Coverage.on(DAY.plusYears(30), known(beginning)).status())
        .isEqualTo(Coverage.Status.COVERED);
  }

  @Test
  void whatHasNotComeIsToldFromWhatHoldsNothing() {
    Told undated = facts.about(PLAN_MEMBERS, "coverage_level=Gold");

    assertThat(status(List.of(), Map.of())).isEqualTo(Coverage.Status.NOT_SUPPLIED);
    assertThat(status(List.of(undated), Map.of(PLAN_MEMBERS, CAME)))
        .isEqualTo(Coverage.Status.NOT_SUPPLIED);
    assertThat(status(List.of(undated), Map.of(PLAN_MEMBERS, CAME, ELIGIBILITY_SPANS, CAME)))
        .isEqualTo(Coverage.Status.NOT_COVERED);
    assertThat(status(List.of(), Map.of(ELIGIBILITY_SPANS, CAME)))
        .isEqualTo(Coverage.Status.NOT_COVERED);
    assertThat(status(List.of(), Map.of(PLAN_MEMBERS, CAME)))
        .isEqualTo(Coverage.Status.NOT_COVERED);
  }

  @Test
  void withoutSpansTheDayOfTheLastFileIsGiven() {
    Known known =
        new Known(List.of(), Map.of(ELIGIBILITY_SPANS, CAME, PLAN_MEMBERS, CAME.plusDays(3)));

    assertThat(Coverage.on(DAY, known).asOf()).isEqualTo(CAME.plusDays(3));
    assertThat(Coverage.on(DAY, new Known(List.of(), Map.of())).asOf()).isNull();
  }

  private Told span(String first, String last, String level) {
    return facts.from(ELIGIBILITY_SPANS, first, last, "coverage_level=" + level);
  }

  private static Known known(Told... told) {
    return new Known(List.of(told), Map.of());
  }

  private static Coverage.Status status(List<Told> told, Map<Kind, LocalDate> supplied) {
    return Coverage.on(DAY, new Known(told, supplied)).status();
  }

  private static String level(Coverage coverage) {
    return coverage.current() == null ? null : coverage.current().level();
  }
}

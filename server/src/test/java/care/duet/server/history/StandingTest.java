package care.duet.server.history;

import static care.duet.server.history.Kind.ADMISSIONS;
import static care.duet.server.history.Kind.ED_VISITS;
import static care.duet.server.history.Kind.ELIGIBILITY_SPANS;
import static care.duet.server.history.Kind.HOSPITAL_NOTIFICATIONS;
import static care.duet.server.history.Kind.MEMBER_PROVIDERS;
import static care.duet.server.history.Kind.PRACTICE_PATIENTS;
import static care.duet.server.history.Kind.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Facts facts = new Facts();

  @Test
  void nobodyWhoHasSentNothingIsSaidToHaveSeenNobody() {
    Standing standing = Standing.on(DAY, new Known(List.of(), Map.of()));

    assertThat(standing.coverage()).isEqualTo("not_supplied");
    assertThat(standing.panel()).isEqualTo("not_supplied");
    assertThat(
            List.of(
                standing.practice(),
                standing.elsewhere(),
                standing.anyProvider(),
                standing.emergency()))
        .containsOnly(new LastSighting(false, null));
  }

  @Test
  void filesThatHoldNothingOfThePatientAreToldFromNone() {
    Standing standing =
        Standing.on(DAY, new Known(List.of(), Map.of(VISITS, DAY, MEMBER_PROVIDERS, DAY)));

    assertThat(standing.practice()).isEqualTo(new LastSighting(true, null));
    assertThat(standing.elsewhere()).isEqualTo(new LastSighting(true, null));
    assertThat(standing.anyProvider()).isEqualTo(new LastSighting(true, null));
    assertThat(standing.emergency()).isEqualTo(new LastSighting(false, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Emergency", "Inpatient", "Skilled nursing", "skilled-nursing"})
  void whoTreatsWhoeverComesTakesNobodyOver(String line) {
    Standing standing = standing(provider("2026-10-01", "1111111111", line));

    assertThat(standing.elsewhere().last()).isNull();
    assertThat(day(standing.anyProvider())).isEqualTo("2026-10-01");
  }

  @Test
  void whomThePracticesFilesNameIsNobodyElse() {
    Standing standing =
        standing(
            provider("2026-10-01", "1111111111", "Primary care"),
            provider("2026-10-02", "2222222222", "Primary care"),
            provider("2026-09-01", "3333333333", "Cardiology"),
            facts.about(PRACTICE_PATIENTS, "pcp_npi=1111111111"),
            facts.on(VISITS, "2025-01-01", "provider_npi=2222222222"));

    assertThat(day(standing.elsewhere())).isEqualTo("2026-09-01");
    assertThat(day(standing.practice())).isEqualTo("2025-01-01");
  }

  @Test
  void anEmergencyIsAVisitOrANotificationOfOneUpToTheDay() {
    assertThat(day(standing(facts.on(ED_VISITS, "2026-11-23")).emergency()))
        .isEqualTo("2026-11-23");
    assertThat(
            day(
                standing(facts.on(HOSPITAL_NOTIFICATIONS, "2026-11-01", "event_type=ED"))
                    .emergency()))
        .isEqualTo("2026-11-01");
    Standing none =
        standing(
            facts.on(HOSPITAL_NOTIFICATIONS, "2026-11-01", "event_type=inpatient"),
            facts.on(ADMISSIONS, "2026-11-01"),
            facts.on(ED_VISITS, "2026-11-24"));
    assertThat(none.emergency().last()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, 2025-12-31", "2026-11-22, 2026-11-22", "2026-11-23, "})
  void coverageHasEndedOnTheLastDayThatWasCovered(String end, LocalDate until) {
    Told earlier = facts.from(ELIGIBILITY_SPANS, "2020-01-01", "2020-12-31");
    Told last = facts.from(ELIGIBILITY_SPANS, "2024-01-01", end);
    Told next = facts.from(ELIGIBILITY_SPANS, "2027-01-01", null);

    assertThat(standing(earlier, last, next).coveredUntil()).isEqualTo(until);
  }

  @Test
  void aVisitIsToldWithItsReasonAndWhoWasSeen() {
    Standing standing =
        standing(
            facts.on(VISITS, "2026-01-01", "purpose=Follow-up", "provider_name=J. Windler"),
            facts.on(ED_VISITS, "2026-02-01", "reason_display=Asthma"));

    assertThat(words(standing.practice())).isEqualTo("Follow-up, J. Windler");
    assertThat(words(standing.emergency())).isEqualTo("Asthma");
    assertThat(standing.practice().last().party()).isEqualTo("practice");
    assertThat(standing.emergency().last().party()).isEqualTo("plan");
  }

  private Told provider(String day, String npi, String line) {
    return facts.on(MEMBER_PROVIDERS, day, "provider_npi=" + npi, "service_line=" + line);
  }

  private static Standing standing(Told... told) {
    return Standing.on(DAY, new Known(List.of(told), Map.of()));
  }

  private static String day(LastSighting seen) {
    return seen.last().date().toString();
  }

  private static String words(LastSighting seen) {
    return seen.last().words();
  }
}

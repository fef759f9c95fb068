package care.duet.server.history;

import static care.duet.server.history.Kind.ADMISSIONS;
import static care.duet.server.history.Kind.ED_VISITS;
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

class LastSeenTest {

  private final Facts facts = new Facts();
  private final Told visit = facts.on(VISITS, "2026-02-05", "provider_name=J. Windler");
  private final Told chart = facts.about(PRACTICE_PATIENTS, "last_visit_date=2026-02-05");
  private final Told seen =
      facts.on(MEMBER_PROVIDERS, "2026-03-01", "organization_name=Lowell Cardiology");
  private final Told stay =
      facts.from(ADMISSIONS, "2026-04-01", "2026-04-09", "facility_name=Holy Family Hospital");
  private final Told ed = facts.on(ED_VISITS, "2026-05-01");
  private final Told notified = facts.from(HOSPITAL_NOTIFICATIONS, "2026-06-01", "2026-06-30");

  @ParameterizedTest
  @CsvSource({
    "2026-02-05, 2026-02-05, VISITS, J. Windler",
    "2026-03-31, 2026-03-01, MEMBER_PROVIDERS, Lowell Cardiology",
    "2026-04-08, 2026-04-01, ADMISSIONS, Holy Family Hospital",
    "2026-04-30, 2026-04-09, ADMISSIONS, Holy Family Hospital",
    "2026-05-01, 2026-05-01, ED_VISITS, ",
    "2026-06-29, 2026-06-01, HOSPITAL_NOTIFICATIONS, ",
    "2026-12-31, 2026-06-30, HOSPITAL_NOTIFICATIONS, "
  })
  void anyProviderCountsUpToTheDay(LocalDate day, LocalDate date, Kind kind, String provider) {
    LastSeen last = upTo(day, visit, chart, seen, stay, ed, notified);

    assertThat(last.anyProvider().date()).isEqualTo(date);
    assertThat(last.anyProvider().source().kind()).isEqualTo(kind);
    assertThat(last.anyProvider().providerName()).isEqualTo(provider);
    assertThat(last.practice().source()).isEqualTo(visit);
  }

  @Test
  void theChartCountsWhereItKnowsOfALaterVisit() {
    Told later = facts.about(PRACTICE_PATIENTS, "last_visit_date=2026-02-06");

    assertThat(upTo(LocalDate.of(2026, 12, 31), visit, later).practice().source()).isEqualTo(later);
  }

  @Test
  void ofOneDayWhatNamesAProviderComesFirstAndThenVisits() {
    Told unnamed = facts.on(VISITS, "2026-03-01");
    LocalDate day = LocalDate.of(2026, 3, 1);

    assertThat(upTo(day, unnamed, seen).anyProvider().source()).isEqualTo(seen);
    assertThat(
            upTo(day, facts.about(PRACTICE_PATIENTS, "last_visit_date=2026-03-01"), unnamed)
                .anyProvider()
                .source())
        .isEqualTo(unnamed);
  }

  @Test
  void whatHappensLaterOrHasNoDayIsNotSeen() {
    Told undated = facts.about(PRACTICE_PATIENTS, "pcp_name=A");
    Told unvisited = facts.about(MEMBER_PROVIDERS, "provider_name=B");

    assertThat(upTo(LocalDate.of(2026, 2, 4), visit, undated, unvisited))
        .isEqualTo(new LastSeen(null, null));
  }

  private static LastSeen upTo(LocalDate day, Told... told) {
    return LastSeen.upTo(day, new Known(List.of(told), Map.of()));
  }
}

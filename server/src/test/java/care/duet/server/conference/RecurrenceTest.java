package care.duet.server.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RecurrenceTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

  @Test
  void datesAreCountedFromTheFirstWhereverOneLooks() {
    Recurrence fortnightly = new Recurrence(MONDAY, 14, null, null);

    assertThat(fortnightly.between(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 3, 30)))
        .containsExactly(
            LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 30));
    assertThat(fortnightly.after(MONDAY)).isEqualTo(LocalDate.of(2026, 1, 19));
    assertThat(fortnightly.after(MONDAY.minusYears(1))).isEqualTo(MONDAY);
  }

  @Test
  void theLastDayCanBeADate() {
    Recurrence weekly = new Recurrence(MONDAY, 7, LocalDate.of(2026, 1, 19), null);

    assertThat(weekly.between(MONDAY, FAR))
        .containsExactly(MONDAY, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19));
    assertThat(weekly.after(LocalDate.of(2026, 1, 19))).isNull();
  }

  @Test
  void occurrencesCountFromTheFirstDate() {
    Recurrence threeTimes = new Recurrence(MONDAY, 366, null, 3);

    assertThat(threeTimes.between(LocalDate.of(2026, 6, 1), FAR))
        .containsExactly(LocalDate.of(2027, 1, 6), LocalDate.of(2028, 1, 7));
    assertThat(threeTimes.after(LocalDate.of(2028, 1, 7))).isNull();
  }

  @Test
  void monthsYearsAndLeapDaysMakeNoDifference() {
    LocalDate lastOfYear = LocalDate.of(2027, 12, 31);

    assertThat(new Recurrence(lastOfYear, 1, null, 61).between(lastOfYear, FAR))
        .hasSize(61)
        .contains(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 29))
        .endsWith(LocalDate.of(2028, 2, 29));
  }
}

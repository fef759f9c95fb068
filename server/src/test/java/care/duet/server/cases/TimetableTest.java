package care.duet.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M8.6")
final class TimetableTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @Test
  void weeklyForAMonthThenMonthly() {
    assertThat(new Timetable(7, 1, 1).daysAfter(MONDAY))
        .containsExactly(
            LocalDate.parse("2026-11-30"),
            LocalDate.parse("2026-12-07"),
            LocalDate.parse("2026-12-14"),
            LocalDate.parse("2026-12-21"),
            LocalDate.parse("2027-01-23"),
            LocalDate.parse("2027-02-23"),
            LocalDate.parse("2027-03-23"),
            LocalDate.parse("2027-04-23"),
            LocalDate.parse("2027-05-23"));
  }

  @Test
  void noReportsMoreOftenAtFirst() {
    assertThat(new Timetable(7, 0, 3).daysAfter(MONDAY))
        .containsExactly(LocalDate.parse("2027-02-23"), LocalDate.parse("2027-05-23"));
  }

  @Test
  void aLongFirstPeriodIsSetOutForHalfAYearToo() {
    assertThat(new Timetable(30, 24, 1).daysAfter(MONDAY))
        .hasSize(6)
        .endsWith(LocalDate.parse("2027-05-22"));
  }

  @Test
  void theEndOfAMonthStaysTheEndOfEachMonth() {
    assertThat(new Timetable(14, 1, 1).daysAfter(LocalDate.parse("2027-01-31")))
        .containsExactly(
            LocalDate.parse("2027-02-14"),
            LocalDate.parse("2027-02-28"),
            LocalDate.parse("2027-03-31"),
            LocalDate.parse("2027-04-30"),
            LocalDate.parse("2027-05-31"),
            LocalDate.parse("2027-06-30"),
            LocalDate.parse("2027-07-31"));
  }
}

package care.duet.server.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M4.1")
final class DeadlinesTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Deadlines EVERY_DAY =
      new Deadlines(NEW_YORK, EnumSet.allOf(DayOfWeek.class));
  private static final Deadlines WORKING_DAYS =
      new Deadlines(NEW_YORK, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  @ParameterizedTest(name = "{1} days before {0}")
  @CsvSource({
    // In 2026 the clocks go forward in the night to 8 March, a Sunday, and back on 1 November.
    "2026-01-15T15:00:00Z, 1, 2026-01-14T15:00:00Z",
    "2026-01-15T15:00:00Z, 0, 2026-01-15T15:00:00Z",
    "2026-03-08T14:00:00Z, 1, 2026-03-07T15:00:00Z",
    "2026-03-09T14:00:00Z, 1, 2026-03-08T14:00:00Z",
    "2026-11-01T15:00:00Z, 1, 2026-10-31T14:00:00Z",
    "2026-11-02T15:00:00Z, 7, 2026-10-26T14:00:00Z"
  })
  void isTheSameTimeOfDayWhateverTheClocksDo(Instant call, int days, Instant due) {
    assertThat(EVERY_DAY.before(call, days)).isEqualTo(due);
  }

  @Test
  void aTimeThatASpringNightLeavesOutMovesOnAndOfOneThatComesTwiceTheCallsOwnCounts() {
    assertThat(EVERY_DAY.before(Instant.parse("2026-03-09T06:30:00Z"), 1))
        .as("02:30 does not exist on 8 March")
        .isEqualTo("2026-03-08T07:30:00Z");
    assertThat(EVERY_DAY.before(Instant.parse("2026-11-02T06:30:00Z"), 1))
        .as("01:30 comes twice on 1 November, once in standard time as the call")
        .isEqualTo("2026-11-01T06:30:00Z");
  }

  @ParameterizedTest(name = "{1} working days before {0}")
  @CsvSource({
    // a Monday, a Tuesday, a Saturday, a Sunday
    "2026-01-12T15:00:00Z, 1, 2026-01-09T15:00:00Z",
    "2026-01-13T15:00:00Z, 1, 2026-01-12T15:00:00Z",
    "2026-01-17T15:00:00Z, 1, 2026-01-16T15:00:00Z",
    "2026-01-18T15:00:00Z, 1, 2026-01-16T15:00:00Z",
    "2026-01-12T15:00:00Z, 5, 2026-01-05T15:00:00Z",
    "2026-03-09T14:00:00Z, 1, 2026-03-06T15:00:00Z",
    "2026-01-18T15:00:00Z, 0, 2026-01-18T15:00:00Z"
  })
  void daysThatAreNoWorkingDaysDoNotCount(Instant call, int days, Instant due) {
    assertThat(WORKING_DAYS.before(call, days)).isEqualTo(due);
  }

  @Test
  void aPairingMayWorkOnOneDayAWeekAndElsewhere() {
    Deadlines sundays = new Deadlines(ZoneId.of("Asia/Tokyo"), Set.of(DayOfWeek.SUNDAY));

    // Monday, 00:30 in Tokyo
    assertThat(sundays.before(Instant.parse("2026-01-11T15:30:00Z"), 2))
        .isEqualTo("2026-01-03T15:30:00Z");
  }

  @ParameterizedTest(name = "eight o'clock after {0}, every day {1}, on working days {2}")
  @CsvSource({
    // before it, at it, after it on a Friday
    "2026-01-13T12:59:59Z, 2026-01-13T13:00:00Z, 2026-01-13T13:00:00Z",
    "2026-01-13T13:00:00Z, 2026-01-14T13:00:00Z, 2026-01-14T13:00:00Z",
    "2026-01-16T14:00:00Z, 2026-01-17T13:00:00Z, 2026-01-19T13:00:00Z",
    // over both nights on which the clocks change
    "2026-03-07T14:00:00Z, 2026-03-08T12:00:00Z, 2026-03-09T12:00:00Z",
    "2026-10-31T14:00:00Z, 2026-11-01T13:00:00Z, 2026-11-02T13:00:00Z"
  })
  void theNextHourIsThatOfTheClockOnTheWall(Instant after, Instant daily, Instant working) {
    assertThat(EVERY_DAY.nextHour(after, 8)).isEqualTo(daily);
    assertThat(WORKING_DAYS.nextHour(after, 8)).isEqualTo(working);
  }

  @Test
  void anHourAfterADayIsOnAnotherDayWhateverTimeItIs() {
    LocalDate friday = LocalDate.parse("2026-01-16");

    assertThat(EVERY_DAY.hourAfter(friday, 23)).isEqualTo("2026-01-18T04:00:00Z");
    assertThat(WORKING_DAYS.hourAfter(friday, 0)).isEqualTo("2026-01-19T05:00:00Z");
  }

  @Test
  void theSettingsSayWhichDaysCount() {
    String all = "{\"time_zone\": \"Asia/Tokyo\", \"working_days\": [\"monday\"]}";
    String some = all.replace("}", ", \"deadline_days\": \"working_days\"}");

    assertThat(PairingSettings.of("{}").deadlines()).isEqualTo(EVERY_DAY);
    assertThat(PairingSettings.of(all).deadlines().counted()).hasSize(7);
    assertThat(PairingSettings.of(some).deadlines())
        .isEqualTo(new Deadlines(ZoneId.of("Asia/Tokyo"), Set.of(DayOfWeek.MONDAY)));
  }
}

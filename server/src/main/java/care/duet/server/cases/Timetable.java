package care.duet.server.cases;

import care.duet.server.pairing.PairingSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When the plan reports back to the practice.
 *
 * @param firstIntervalDays days between reports at first
 * @param firstPeriodMonths for how many months that is so
 * @param laterIntervalMonths months between reports afterwards
 */
record Timetable(int firstIntervalDays, int firstPeriodMonths, int laterIntervalMonths) {

  /** How far ahead reports are set: as long as the guideline's pilot ran. */
  private static final int MONTHS_AHEAD = 6;

  static Timetable of(PairingSettings settings) {
    return new Timetable(
        settings.reportBackFirstIntervalDays(),
        settings.reportBackFirstPeriodMonths(),
        settings.reportBackLaterIntervalMonths());
  }

  /** The days of the reports that follow a day; those of the first period are within it. */
  List<LocalDate> daysAfter(LocalDate decidedOn) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate changes = decidedOn.plusMonths(Math.min(firstPeriodMonths, MONTHS_AHEAD));
    for (LocalDate day = decidedOn.plusDays(firstIntervalDays);
        !day.isAfter(changes);
        day = day.plusDays(firstIntervalDays)) {
      days.add(day);
    }
    for (int months = firstPeriodMonths + laterIntervalMonths;
        months <= MONTHS_AHEAD;
        months += laterIntervalMonths) {
      days.add(decidedOn.plusMonths(months));
    }
    return days;
  }
}

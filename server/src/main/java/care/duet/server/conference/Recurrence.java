package care.duet.server.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a series. They are days without a zone; what moment a time of day is on each of them
 * is not the rule's business, so no change of the clocks can shift a date.
 */
record Recurrence(
    LocalDate startsOn,
    int intervalDays,
    @Nullable LocalDate endsOn,
    @Nullable Integer occurrences) {

  /** The dates from one day through another, in their order. */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    List<LocalDate> dates = new ArrayList<>();
    RecurrenceRuleIterator all = rule().iterator(day(startsOn));
    while (all.hasNext()) {
      LocalDate date = day(all.nextDateTime());
      if (date.isAfter(last)) {
        break;
      }
      if (!date.isBefore(first)) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** Whether a day is one of the dates. */
  boolean holds(LocalDate day) {
    return !between(day, day).isEmpty();
  }

  /** The first date behind a day; null when there is none. */
  @Nullable LocalDate after(LocalDate day) {
    RecurrenceRuleIterator all = rule().iterator(day(startsOn));
    while (all.hasNext()) {
      LocalDate date = day(all.nextDateTime());
      if (date.isAfter(day)) {
        return date;
      }
    }
    return null;
  }

  private RecurrenceRule rule() {
    RecurrenceRule rule = new RecurrenceRule(Freq.DAILY);
    rule.setInterval(intervalDays);
    if (endsOn != null) {
      rule.setUntil(day(endsOn));
    } else if (occurrences != null) {
      rule.setCount(occurrences);
    }
    return rule;
  }

  /** The library counts months from 0. */
  private static DateTime day(LocalDate date) {
    return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
  }

  private static LocalDate day(DateTime date) {
    return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
  }
}

package care.duet.server.pairing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Counts days as a pairing has agreed on.
 *
 * @param zone where a day begins and ends
 * @param counted the days of the week that count; there is at least one
 */
public record Deadlines(ZoneId zone, Set<DayOfWeek> counted) {

  /** Copies the days. */
  public Deadlines {
    counted = Set.copyOf(counted);
  }

  /** So many counted days before a time, at the same time of day. */
  public Instant before(Instant time, int days) {
    ZonedDateTime there = time.atZone(zone);
    LocalDate day = there.toLocalDate();
    int left = days;
    while (left > 0) {
      day = day.minusDays(1);
      if (counted.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return there.with(day).toInstant();
  }

  /** The next time after another one at which it is this hour of a counted day. */
  public Instant nextHour(Instant after, int hour) {
    LocalDate day = after.atZone(zone).toLocalDate();
    Instant today = at(day, hour);
    return counted.contains(day.getDayOfWeek()) && today.isAfter(after)
        ? today
        : hourAfter(day, hour);
  }

  /** This hour of the next counted day after a day. */
  public Instant hourAfter(LocalDate day, int hour) {
    LocalDate next = day.plusDays(1);
    while (!counted.contains(next.getDayOfWeek())) {
      next = next.plusDays(1);
    }
    return at(next, hour);
  }

  private Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(zone).toInstant();
  }

  /** The time itself or, on a day that does not count, the same time on the next day that does. */
  public Instant onCountedDay(Instant time) {
    ZonedDateTime there = time.atZone(zone);
    while (!counted.contains(there.getDayOfWeek())) {
      there = there.plusDays(1);
    }
    return there.toInstant();
  }
}

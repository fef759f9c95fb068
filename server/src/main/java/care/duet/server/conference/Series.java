package care.duet.server.conference;

import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Regular conferences, at the same time of day on each date.
 *
 * @param startsOn the date from which the others are counted
 * @param startTime hours and minutes, on the clocks of the time zone
 * @param endsOn the last day that can be a date; null when occurrences say it, or nothing does
 * @param occurrences how many dates there are; null when endsOn says it, or nothing does
 * @param nextOn the first date that no conference has been made of; null when there is none
 */
public record Series(
    String id,
    @Nullable String title,
    LocalDate startsOn,
    String startTime,
    String timeZone,
    int intervalDays,
    int durationMinutes,
    @Nullable LocalDate endsOn,
    @Nullable Integer occurrences,
    @Nullable LocalDate nextOn,
    @Nullable Instant endedAt,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  Recurrence recurrence() {
    return new Recurrence(startsOn, intervalDays, endsOn, occurrences);
  }

  /**
   * When the conference of a date takes place. As RFC 5545 has it, a time that the night leaves out
   * moves on by what was left out, and of a time that the night has twice the first counts.
   */
  Slot slot(LocalDate date) {
    LocalTime time = LocalTime.parse(startTime);
    return Slot.of(date.atTime(time).atZone(ZoneId.of(timeZone)).toInstant(), durationMinutes);
  }

  /** The same series with what is said anew; one kind of end takes the other's place. */
  Series changed(SeriesChange change, Instant now) {
    boolean newEnd = change.endsOn() != null || change.occurrences() != null;
    return new Series(
        id,
        change.title() == null ? title : change.title(),
        Objects.requireNonNullElse(change.startsOn(), startsOn),
        Objects.requireNonNullElse(change.startTime(), startTime),
        Objects.requireNonNullElse(change.timeZone(), timeZone),
        Objects.requireNonNullElse(change.intervalDays(), intervalDays),
        Objects.requireNonNullElse(change.durationMinutes(), durationMinutes),
        newEnd ? change.endsOn() : endsOn,
        newEnd ? change.occurrences() : occurrences,
        nextOn,
        endedAt,
        createdAt,
        now,
        version + 1);
  }

  /** The same series, of which conferences have been made through a day. */
  Series madeThrough(LocalDate day) {
    return with(recurrence().after(day), endedAt, updatedAt, version);
  }

  /** The same series without dates to come. */
  Series ended(Instant now) {
    return with(null, now, now, version + 1);
  }

  /** The rules that the series breaks; every one, not the first. */
  List<ProblemError> problems() {
    List<ProblemError> errors = new ArrayList<>();
    if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
      errors.add(ProblemError.at("/time_zone", "unknown_time_zone", "This is no IANA time zone."));
    }
    if (endsOn != null && occurrences != null) {
      errors.add(
          ProblemError.at(
              "/occurrences", "two_ends", "Either ends_on or occurrences says when it ends."));
    }
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      errors.add(
          ProblemError.at("/ends_on", "too_early", "The end must not come before the beginning."));
    }
    return errors;
  }

  String etag() {
    return Etags.of(version);
  }

  private Series with(
      @Nullable LocalDate next, @Nullable Instant ended, Instant updated, int newVersion) {
    return new Series(
        id,
        title,
        startsOn,
        startTime,
        timeZone,
        intervalDays,
        durationMinutes,
        endsOn,
        occurrences,
        next,
        ended,
        createdAt,
        updated,
        newVersion);
  }
}

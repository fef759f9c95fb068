package care.duet.server.conference;

import care.duet.server.pairing.PairingSettings;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes conferences of the dates of series. The dates of the next weeks are rows, with ids of their
 * own; each series remembers the next date behind them, so that none is left out however long
 * nobody looks.
 */
final class SeriesDates {

  /** How many weeks ahead dates are made. */
  static final int WEEKS_AHEAD = 13;

  // The last day, wherever it is that day, and the conference on it.
  private static final Duration SPAN = Duration.ofDays(7 * WEEKS_AHEAD + 3);

  private static final Cancellation TAKEN =
      new Cancellation(CancelCode.TIME_TAKEN, "Another conference takes place at this time.");
  private static final Cancellation CHANGED =
      new Cancellation(CancelCode.SERIES_CHANGED, "The series no longer has this date.");

  private final Clock clock;

  SeriesDates(Clock clock) {
    this.clock = clock;
  }

  /** Whether dates have come near of which no conference has been made. */
  boolean areDue(PairingTx tx) {
    return !tx.dao(SeriesDao.class).due(lastDay(clock.instant())).isEmpty();
  }

  /**
   * Locks the pairing's calendar for a change, and makes the dates that have come near. The lock
   * comes before anything is read, so that no two changes overlook each other.
   *
   * @return the time of the change
   */
  Instant open(PairingTx tx) {
    tx.dao(ConferenceDao.class).lock();
    Instant now = clock.instant();
    for (Series series : tx.dao(SeriesDao.class).due(lastDay(now))) {
      extend(tx, series, now);
    }
    return now;
  }

  /** The series as it is when its dates through the last day that is made are made. */
  static Series made(Series series, Instant now) {
    return series.madeThrough(lastDay(now));
  }

  /**
   * Takes the conferences that lie ahead where the series goes now; 409 when a time is taken. Those
   * that people have moved or cancelled stay as they are.
   */
  void follow(PairingTx tx, Series series, Instant now) {
    ConferenceDao dao = tx.dao(ConferenceDao.class);
    // Two days, because a date in one zone can still be yesterday's in another.
    LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(2);
    List<Conference> following =
        dao.holdingDates(series.id(), first).stream()
            .filter(conference -> conference.followsSeries(now))
            .toList();
    TakenTimes taken = TakenTimes.within(tx, new Slot(now, now.plus(SPAN)));
    following.forEach(conference -> taken.release(conference.id()));
    for (Conference before : following) {
      Conference after =
          series.recurrence().holds(Objects.requireNonNull(before.seriesDate()))
              ? before.following(series, now)
              : before.cancelled(CHANGED, now);
      if (after.stands() == ConferenceState.SCHEDULED) {
        taken.claim(after.id(), after.slot());
      }
      if (!after.equals(before)) {
        dao.update(after);
      }
    }
    List<Conference> made =
        missing(tx, series, first, now).stream()
            .filter(conference -> conference.startsAt().isAfter(now))
            .toList();
    made.forEach(conference -> taken.claim(conference.id(), conference.slot()));
    dao.insert(made);
  }

  /** Cancels what lies ahead and has not begun. */
  void giveUp(PairingTx tx, Series series, String reason, Instant now) {
    ConferenceDao dao = tx.dao(ConferenceDao.class);
    Cancellation ended = new Cancellation(CancelCode.SERIES_ENDED, reason);
    dao.ahead(series.id(), now).stream()
        .filter(conference -> conference.stands().allowed().contains(ConferenceState.CANCELLED))
        .forEach(conference -> dao.update(conference.cancelled(ended, now)));
  }

  private static void extend(PairingTx tx, Series series, Instant now) {
    LocalDate first = Objects.requireNonNull(series.nextOn());
    TakenTimes taken =
        TakenTimes.within(tx, new Slot(series.slot(first).startsAt(), now.plus(SPAN)));
    List<Conference> made =
        missing(tx, series, first, now).stream()
            .map(
                conference ->
                    taken.isFree(conference.slot()) ? conference : conference.cancelled(TAKEN, now))
            .toList();
    tx.dao(ConferenceDao.class).insert(made);
    tx.dao(SeriesDao.class).advance(made(series, now));
  }

  /** Conferences of the dates from a day on that have none; servers' clocks can differ. */
  private static List<Conference> missing(
      PairingTx tx, Series series, LocalDate first, Instant now) {
    String leader = PairingSettings.in(tx).callLeader();
    Set<LocalDate> held =
        tx.dao(ConferenceDao.class).holdingDates(series.id(), first).stream()
            .map(Conference::seriesDate)
            .collect(Collectors.toSet());
    return series.recurrence().between(first, lastDay(now)).stream()
        .filter(date -> !held.contains(date))
        .map(date -> Conference.of(series, date, leader, now))
        .toList();
  }

  private static LocalDate lastDay(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).plusWeeks(WEEKS_AHEAD);
  }
}

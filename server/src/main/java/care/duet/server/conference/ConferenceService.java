package care.duet.server.conference;

import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps single conferences, and single dates of series. */
final class ConferenceService {

  private static final Duration CALENDAR_BACK = Duration.ofDays(90);
  private static final Duration CALENDAR_AHEAD = Duration.ofDays(7 * SeriesDates.WEEKS_AHEAD);

  private final SeriesDates dates;
  private final AuditTrail audit;
  private final Clock clock;

  ConferenceService(SeriesDates dates, AuditTrail audit, Clock clock) {
    this.dates = dates;
    this.audit = audit;
    this.clock = clock;
  }

  Conference create(PairingTx tx, ConferenceDraft draft) {
    Instant now = dates.open(tx);
    PairingSettings settings = PairingSettings.in(tx);
    int minutes =
        Objects.requireNonNullElseGet(draft.durationMinutes(), settings::conferenceDurationMinutes);
    Slot slot = Slot.of(draft.startsAt(), minutes);
    requireAhead(slot, now);
    Conference made = Conference.single(draft.title(), slot, settings.callLeader(), now);
    TakenTimes.within(tx, slot).claim(made.id(), slot);
    tx.dao(ConferenceDao.class).insert(List.of(made));
    audit.record(tx, made.id());
    return made;
  }

  Conference get(PairingTx tx, String id) {
    return Conferences.find(tx, id);
  }

  Page<Conference> list(PairingTx tx, ConferenceFilter filter, PageRequest page) {
    if (filter.endsBeforeItBegins()) {
      throw ProblemException.rulesBroken(
          List.of(ProblemError.parameter("to", "too_early", "'to' must not come before 'from'.")));
    }
    ConferenceDao dao = tx.dao(ConferenceDao.class);
    Period period = filter.period(PairingSettings.in(tx).timeZone());
    List<Conference> rows =
        filter.newestFirst()
            ? dao.newestFirst(
                filter.state(),
                filter.seriesId(),
                period,
                page.after(period.end(), Position::read),
                page.rows())
            : dao.nextFirst(
                filter.state(),
                filter.seriesId(),
                period,
                page.after(period.beginning(), Position::read),
                page.rows());
    return Page.of(rows, page, conference -> Position.of(conference).toString());
  }

  Conference change(PairingTx tx, String id, @Nullable String ifMatch, ConferenceChange change) {
    Instant now = dates.open(tx);
    Conference before = get(tx, id);
    Etags.require(ifMatch, before.etag());
    Conference after = before.changed(change, now);
    if (change.moves()) {
      requireScheduled(before);
      if (change.startsAt() != null) {
        requireAhead(after.slot(), now);
      }
      takeAnew(tx, after);
    }
    if (change.callLeader() != null) {
      requireNotOver(before.stands());
    }
    save(tx, after);
    return after;
  }

  Conference cancel(PairingTx tx, String id, Cancellation cancellation) {
    Instant now = dates.open(tx);
    Conference before = get(tx, id);
    before.stands().demand(ConferenceState.CANCELLED);
    Conference after = before.cancelled(cancellation, now);
    save(tx, after);
    return after;
  }

  /** The call begins. */
  Conference start(PairingTx tx, String id) {
    Instant now = dates.open(tx);
    Conference before = get(tx, id);
    before.stands().demand(ConferenceState.IN_PROGRESS);
    Conference after = before.in(ConferenceState.IN_PROGRESS, now);
    save(tx, after);
    return after;
  }

  /** What a calendar shows: some months back and as far ahead as dates are made. */
  List<Conference> calendar(PairingTx tx) {
    Instant now = clock.instant();
    return tx.dao(ConferenceDao.class)
        .startingWithin(new Period(now.minus(CALENDAR_BACK), now.plus(CALENDAR_AHEAD)));
  }

  private static void takeAnew(PairingTx tx, Conference after) {
    TakenTimes taken = TakenTimes.within(tx, after.slot());
    taken.release(after.id());
    taken.claim(after.id(), after.slot());
  }

  private static void requireScheduled(Conference conference) {
    if (conference.stands() != ConferenceState.SCHEDULED) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The conference is %s; only one that is scheduled can be moved."
              .formatted(conference.state()));
    }
  }

  private static void requireAhead(Slot slot, Instant now) {
    List<ProblemError> errors = slot.problems("/starts_at", now);
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  private static void requireNotOver(ConferenceState state) {
    switch (state) {
      case SCHEDULED, PREPARED, IN_PROGRESS -> {}
      case CLOSED, SUMMARIZED, CANCELLED ->
          throw ProblemException.of(
              ProblemType.STATE_CONFLICT,
              "The conference is %s; who leads it no longer changes.".formatted(state.code()));
    }
  }

  private void save(PairingTx tx, Conference after) {
    if (tx.dao(ConferenceDao.class).update(after) == 0) {
      throw Etags.changed();
    }
    audit.record(tx, after.id());
  }
}

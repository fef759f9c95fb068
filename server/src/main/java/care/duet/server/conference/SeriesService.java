package care.duet.server.conference;

import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the series; their conferences go with them. */
final class SeriesService {

  private final SeriesDates dates;
  private final AuditTrail audit;

  SeriesService(SeriesDates dates, AuditTrail audit) {
    this.dates = dates;
    this.audit = audit;
  }

  Series create(PairingTx tx, SeriesDraft draft) {
    Instant now = dates.open(tx);
    PairingSettings settings = PairingSettings.in(tx);
    Series proposed = draft.as(TypeId.next("cse"), settings, now);
    check(proposed, true, now);
    Series made = SeriesDates.made(proposed, now);
    tx.dao(SeriesDao.class).insert(made);
    dates.follow(tx, made, now);
    audit.record(tx, made.id());
    return made;
  }

  Series get(PairingTx tx, String id) {
    Series found = tx.dao(SeriesDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  Page<Series> list(PairingTx tx, PageRequest page) {
    return Page.of(tx.dao(SeriesDao.class).list(page.after(), page.rows()), page, Series::id);
  }

  Series change(PairingTx tx, String id, @Nullable String ifMatch, SeriesChange change) {
    Instant now = dates.open(tx);
    Series before = get(tx, id);
    Etags.require(ifMatch, before.etag());
    requireGoing(before);
    Series proposed = before.changed(change, now);
    check(proposed, change.startsOn() != null, now);
    Series after = SeriesDates.made(proposed, now);
    save(tx, after);
    dates.follow(tx, after, now);
    return after;
  }

  Series end(PairingTx tx, String id, String reason) {
    Instant now = dates.open(tx);
    Series before = get(tx, id);
    requireGoing(before);
    Series after = before.ended(now);
    save(tx, after);
    dates.giveUp(tx, after, reason, now);
    return after;
  }

  private void save(PairingTx tx, Series after) {
    if (tx.dao(SeriesDao.class).update(after) == 0) {
      throw Etags.changed();
    }
    audit.record(tx, after.id());
  }

  private static void requireGoing(Series series) {
    if (series.endedAt() != null) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The series has ended. Make another one instead.");
    }
  }

  /** The first date is looked at when it is new; later it may well lie in the past. */
  private static void check(Series series, boolean newStart, Instant now) {
    List<ProblemError> errors = new ArrayList<>(series.problems());
    if (errors.isEmpty() && newStart) {
      errors.addAll(series.slot(series.startsOn()).problems("/starts_on", now));
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }
}

package care.duet.server.conference;

import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conferences as whatever hangs on them sees them. */
public final class Conferences {

  private Conferences() {}

  /**
   * Keeps everybody else from moving the pairing's conferences until the transaction ends; so this
   * comes first in it.
   */
  public static void lock(PairingTx tx) {
    tx.dao(ConferenceDao.class).lock();
  }

  /** The conference; 404 when there is none. */
  public static Conference find(PairingTx tx, String id) {
    Conference found = tx.dao(ConferenceDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /** The conference that a request names; null when there is none. */
  public static @Nullable Conference named(PairingTx tx, String id) {
    return tx.dao(ConferenceDao.class).find(id);
  }

  /** Those that start from one time on until just before another, the earliest first. */
  public static List<Conference> startingWithin(PairingTx tx, Instant since, Instant until) {
    return tx.dao(ConferenceDao.class).startingWithin(new Period(since, until));
  }

  /** Says that both sides know what they prepare for; refused from any other state. */
  public static void prepare(PairingTx tx, Conference conference, Instant now) {
    move(tx, conference, ConferenceState.PREPARED, now);
  }

  /** Ends a conference that has taken place; refused from any other state. */
  public static void close(PairingTx tx, Conference conference, Instant now) {
    move(tx, conference, ConferenceState.CLOSED, now);
  }

  /** Says that both sides have the summary; refused from any other state. */
  public static void summarize(PairingTx tx, Conference conference, Instant now) {
    move(tx, conference, ConferenceState.SUMMARIZED, now);
  }

  private static void move(PairingTx tx, Conference conference, ConferenceState next, Instant now) {
    conference.stands().demand(next);
    if (tx.dao(ConferenceDao.class).update(conference.in(next, now)) == 0) {
      throw Etags.changed();
    }
  }

  /** Ends the request with 409 unless the conference takes place now. */
  public static void requireInProgress(Conference conference) {
    if (conference.stands() != ConferenceState.IN_PROGRESS) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The conference is %s; this is said while it is in_progress."
              .formatted(conference.state()));
    }
  }

  /** Ends the request with 409 unless the conference is still to come. */
  public static void requireAhead(Conference conference) {
    switch (conference.stands()) {
      case SCHEDULED, PREPARED, IN_PROGRESS -> {}
      case CLOSED, SUMMARIZED, CANCELLED ->
          throw ProblemException.of(
              ProblemType.STATE_CONFLICT,
              "The conference is %s; its agenda no longer changes.".formatted(conference.state()));
    }
  }
}

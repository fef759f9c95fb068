package care.duet.server.outcome;

import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of conferences, for whoever goes on from it. */
public final class Outcomes {

  private Outcomes() {}

  /** When a conference was closed; null until it is. */
  public static @Nullable Instant closedAt(PairingTx tx, String conferenceId) {
    return tx.dao(OutcomeDao.class).closedAt(conferenceId);
  }

  /** What came of a conference; null until it is closed. */
  public static @Nullable Outcome find(PairingTx tx, String conferenceId) {
    Instant closedAt = closedAt(tx, conferenceId);
    OutcomeDao dao = tx.dao(OutcomeDao.class);
    return closedAt == null
        ? null
        : new Outcome(
            conferenceId, closedAt, dao.patients(conferenceId), dao.attendance(conferenceId));
  }
}

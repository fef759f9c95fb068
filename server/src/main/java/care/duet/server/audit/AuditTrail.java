package care.duet.server.audit;

import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Caller;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes who did what, in the transaction of what was done: without the row there is no effect. */
public final class AuditTrail {

  private final Clock clock;

  /** A trail that tells time by this clock. */
  public AuditTrail(Clock clock) {
    this.clock = clock;
  }

  /** Records a change inside a pairing; the action is the operation being called. */
  public void record(PairingTx tx, String targetId) {
    recordAll(tx, List.of(targetId));
  }

  /** Records the same for several targets, in one statement. */
  public void recordAll(PairingTx tx, List<String> targetIds) {
    Caller caller = tx.scope().caller();
    tx.dao(AuditDao.class)
        .insert(
            targetIds.stream().map(target -> TypeId.next("aud")).toList(),
            clock.instant(),
            caller.clientId(),
            tx.scope().party().code(),
            caller.operation(),
            targetIds,
            caller.requestId(),
            caller.onBehalfOf());
  }

  /** Records a change of the platform. */
  public void record(SystemTx tx, Caller caller, String targetId, @Nullable String pairingId) {
    tx.dao(SystemAuditDao.class)
        .insertAcrossPairings(
            TypeId.next("aud"),
            clock.instant(),
            caller.clientId(),
            caller.operation(),
            targetId,
            pairingId,
            caller.requestId());
  }
}

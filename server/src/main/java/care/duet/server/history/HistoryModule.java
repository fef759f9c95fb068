package care.duet.server.history;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import java.time.Clock;

/** Builds what serves timelines and memberships. */
public final class HistoryModule {

  private final HistoryResource resource;

  /** Wires the feature. */
  public HistoryModule(PairingDb db, AuditTrail audit, Clock clock) {
    this.resource = new HistoryResource(db, new HistoryService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

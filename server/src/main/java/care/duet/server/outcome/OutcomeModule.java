package care.duet.server.outcome;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what closes conferences. */
public final class OutcomeModule {

  private final OutcomeResource resource;

  /** Wires the feature. */
  public OutcomeModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    this.resource = new OutcomeResource(db, posts, new OutcomeService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

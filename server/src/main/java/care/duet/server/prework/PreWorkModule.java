package care.duet.server.prework;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves pre-work. */
public final class PreWorkModule {

  private final PreWorkResource resource;

  /** Wires the feature. */
  public PreWorkModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    this.resource = new PreWorkResource(db, posts, new PreWorkService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

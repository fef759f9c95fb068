package care.duet.server.careteam;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves care teams. */
public final class CareTeamModule {

  private final CareTeamResource resource;

  /** Wires the feature. */
  public CareTeamModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    this.resource = new CareTeamResource(db, posts, new CareTeamService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

package care.duet.server.risklist;

import care.duet.server.audit.AuditTrail;
import care.duet.server.combinedlist.Consolidation;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves risk lists. */
public final class RiskListModule {

  private final RiskListResource resource;

  /** Wires the feature. */
  public RiskListModule(
      PairingDb db,
      PairingPosts posts,
      PatientMatcher matcher,
      Consolidation consolidation,
      AuditTrail audit,
      Clock clock) {
    this.resource =
        new RiskListResource(db, posts, new RiskListService(matcher, consolidation, audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

package care.duet.server.patient;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves patients. */
public final class PatientModule {

  private final PatientResource resource;

  /** Wires the feature. */
  public PatientModule(
      PairingDb db, PairingPosts posts, PatientMatcher matcher, AuditTrail audit, Clock clock) {
    this.resource = new PatientResource(db, posts, new PatientService(matcher, audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

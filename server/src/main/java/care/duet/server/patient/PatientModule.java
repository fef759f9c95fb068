package care.duet.server.patient;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves patients. */
public final class PatientModule {

  private final PatientResource resource;

  /** Wires the feature. */
  public PatientModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    this.resource = new PatientResource(db, posts, new PatientService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

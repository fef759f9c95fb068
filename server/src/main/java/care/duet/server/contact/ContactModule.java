package care.duet.server.contact;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves contacts. */
public final class ContactModule {

  private final ContactResource resource;

  /** Wires the feature. */
  public ContactModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    this.resource = new ContactResource(db, posts, new ContactService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

package care.duet.server.contact;

import care.duet.server.audit.AuditTrail;
import care.duet.server.grant.GrantService;
import care.duet.server.tenancy.ActingPersons;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves contacts. */
public final class ContactModule {

  private final ContactResource resource;
  private final ContactPersons persons;

  /** Wires the feature. */
  public ContactModule(
      PairingDb db, PairingPosts posts, GrantService grants, AuditTrail audit, Clock clock) {
    this.resource = new ContactResource(db, posts, new ContactService(grants, audit, clock));
    this.persons = new ContactPersons(clock);
  }

  /** For whom the clients of a pairing may act. */
  public ActingPersons persons() {
    return persons;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

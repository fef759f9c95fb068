package care.duet.server.pairing;

import care.duet.server.audit.AuditTrail;
import care.duet.server.organization.OrganizationService;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;

/** Builds what serves pairings. */
public final class PairingModule {

  private final PairingService service;
  private final PairingResource resource;

  /** Wires the feature. */
  public PairingModule(
      SystemDb db,
      SystemPosts posts,
      CurrentCaller current,
      OrganizationService organizations,
      AuditTrail audit,
      Clock clock,
      ObjectMapper json) {
    this.service = new PairingService(db, organizations, audit, clock);
    this.resource = new PairingResource(service, posts, new PairingMapping(json), current);
  }

  /** The rules, for features that build on pairings. */
  public PairingService service() {
    return service;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

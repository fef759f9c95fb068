package care.duet.server.organization;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import java.time.Clock;

/** Builds what serves organizations. */
public final class OrganizationModule {

  private final OrganizationService service;
  private final OrganizationResource resource;

  /** Wires the feature. */
  public OrganizationModule(
      SystemDb db, SystemPosts posts, CurrentCaller current, AuditTrail audit, Clock clock) {
    this.service = new OrganizationService(db, audit, clock);
    this.resource = new OrganizationResource(service, posts, current);
  }

  /** The rules, for features that build on organizations. */
  public OrganizationService service() {
    return service;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

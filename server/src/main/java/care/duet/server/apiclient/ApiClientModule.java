package care.duet.server.apiclient;

import care.duet.server.audit.AuditTrail;
import care.duet.server.organization.OrganizationService;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import java.time.Clock;

/** Builds what serves API clients. */
public final class ApiClientModule {

  private final ApiClientService service;
  private final ApiClientResource resource;

  /** Wires the feature. */
  public ApiClientModule(
      SystemDb db,
      SystemPosts posts,
      CurrentCaller current,
      OrganizationService organizations,
      AuditTrail audit,
      Clock clock) {
    this.service = new ApiClientService(db, organizations, audit, clock);
    this.resource = new ApiClientResource(service, posts, current);
  }

  /** The rules, for features that build on clients. */
  public ApiClientService service() {
    return service;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

package care.duet.server.grant;

import care.duet.server.apiclient.ApiClientService;
import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.PairingService;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import java.time.Clock;

/** Builds what serves grants. */
public final class GrantModule {

  private final GrantService service;
  private final GrantResource resource;

  /** Wires the feature. */
  public GrantModule(
      SystemDb db,
      SystemPosts posts,
      CurrentCaller current,
      ApiClientService clients,
      PairingService pairings,
      AuditTrail audit,
      Clock clock) {
    this.service = new GrantService(db, clients, pairings, audit, clock);
    this.resource = new GrantResource(service, posts, current);
  }

  /** The rules, for features that ask what a client is in a pairing. */
  public GrantService service() {
    return service;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

package care.duet.server.linkage;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves the questions who is whom. */
public final class LinkageModule {

  private final LinkageResource resource;

  /** Wires the feature. */
  public LinkageModule(
      PairingDb db, PairingPosts posts, RecordLinker linker, AuditTrail audit, Clock clock) {
    this.resource = new LinkageResource(db, posts, new LinkageService(linker, audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

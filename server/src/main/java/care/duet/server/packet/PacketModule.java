package care.duet.server.packet;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.util.List;

/** Builds what serves packets. */
public final class PacketModule {

  private final PacketResource resource;

  /** Wires the feature. */
  public PacketModule(PairingDb db, PairingPosts posts, AuditTrail audit) {
    this.resource = new PacketResource(db, posts, new PacketService(audit));
  }

  /** What Jersey registers. */
  public List<Object> resources() {
    return List.of(resource, new PacketPageMapping());
  }
}

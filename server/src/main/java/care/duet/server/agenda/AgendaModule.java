package care.duet.server.agenda;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves agendas. */
public final class AgendaModule {

  private final AgendaResource resource;

  /** Wires the feature. */
  public AgendaModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    AgendaStore store = new AgendaStore(clock);
    this.resource =
        new AgendaResource(
            db,
            posts,
            new AgendaService(store, audit, clock),
            new AgendaChanges(store, audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

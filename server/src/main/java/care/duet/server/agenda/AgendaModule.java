package care.duet.server.agenda;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves agendas. */
public final class AgendaModule {

  private final AgendaResource resource;

  /** Wires the feature. */
  public AgendaModule(
      PairingDb db,
      PairingPosts posts,
      PatientPackets patientPackets,
      AuditTrail audit,
      Clock clock) {
    AgendaStore store = new AgendaStore(clock);
    AgendaPackets packets = new AgendaPackets(patientPackets, audit);
    this.resource =
        new AgendaResource(
            db,
            posts,
            new AgendaService(store, packets, audit, clock),
            new AgendaChanges(store, packets, audit, clock),
            packets);
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

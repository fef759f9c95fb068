package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets;
import care.duet.server.audit.AuditTrail;
import care.duet.server.combinedlist.ListedPackets;
import care.duet.server.imports.AfterImport;
import care.duet.server.tenancy.PairingDb;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Builds what serves packets. */
public final class PacketModule {

  private final PacketKeeper keeper;
  private final ReadyPackets ready;
  private final PacketResource resource;

  /** Wires the feature. */
  public PacketModule(PairingDb db, AuditTrail audit, ObjectMapper json) {
    PacketTextMapping texts = new PacketTextMapping(json);
    this.keeper = new PacketKeeper(texts);
    this.ready = new ReadyPackets(texts);
    this.resource = new PacketResource(db, new PacketService(ready, audit));
  }

  /** What the combined list needs to show how complete packets are. */
  public ListedPackets listedPackets() {
    return keeper;
  }

  /** What an agenda keeps. */
  public PatientPackets patientPackets() {
    return ready;
  }

  /** What imports tell when they have ended. */
  public AfterImport afterImport() {
    return keeper;
  }

  /** What Jersey registers. */
  public List<Object> resources() {
    return List.of(resource, new PacketWriter(), new PacketPageMapping());
  }
}

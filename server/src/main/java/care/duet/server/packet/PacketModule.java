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

  private final KeptCompleteness completeness = new KeptCompleteness();
  private final PacketResource resource;
  private final KeptPacketMapping kept;

  /** Wires the feature. */
  public PacketModule(PairingDb db, AuditTrail audit, ObjectMapper json) {
    this.resource = new PacketResource(db, new PacketService(audit));
    this.kept = new KeptPacketMapping(json);
  }

  /** What the combined list needs to show how complete packets are. */
  public ListedPackets listedPackets() {
    return completeness;
  }

  /** What an agenda keeps. */
  public PatientPackets patientPackets() {
    return kept;
  }

  /** What imports tell when they have ended. */
  public AfterImport afterImport() {
    return completeness;
  }

  /** What Jersey registers. */
  public List<Object> resources() {
    return List.of(resource, new PacketPageMapping());
  }
}

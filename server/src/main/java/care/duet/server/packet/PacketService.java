package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets.Kept;
import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** Hands packets out. */
final class PacketService {

  private final ReadyPackets ready;
  private final AuditTrail audit;

  PacketService(ReadyPackets ready, AuditTrail audit) {
    this.ready = ready;
    this.audit = audit;
  }

  /** The packets of these patients in their order; 404 when one is no patient here. */
  List<Kept> packets(PairingTx tx, List<String> patientIds) {
    List<Kept> packets = ready.of(tx, patientIds);
    if (packets.size() < patientIds.size()) {
      throw ProblemException.notFound();
    }
    audit.recordAll(tx, patientIds);
    return packets;
  }
}

package care.duet.server.packet;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** Hands packets out. */
final class PacketService {

  private final AuditTrail audit;

  PacketService(AuditTrail audit) {
    this.audit = audit;
  }

  /** The charts of these patients in their order; 404 when one is no patient here. */
  List<Chart> charts(PairingTx tx, List<String> patientIds) {
    List<Chart> charts = Charts.read(tx, patientIds);
    if (charts.size() < patientIds.size()) {
      throw ProblemException.notFound();
    }
    audit.recordAll(tx, patientIds);
    return charts;
  }
}

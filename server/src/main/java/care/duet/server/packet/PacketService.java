package care.duet.server.packet;

import care.duet.server.audit.AuditTrail;
import care.duet.server.platform.db.JsonArrays;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts packets together, in as many statements for fifty patients as for one. */
final class PacketService {

  private final AuditTrail audit;

  PacketService(AuditTrail audit) {
    this.audit = audit;
  }

  /** The charts of these patients in their order; 404 when one is no patient here. */
  List<Chart> charts(PairingTx tx, List<String> patientIds) {
    PacketDao dao = tx.dao(PacketDao.class);
    String patients = JsonArrays.of(patientIds);
    Map<String, List<RecordRow>> records =
        dao.records(patients).stream().collect(Collectors.groupingBy(RecordRow::patientId));
    if (!records.keySet().containsAll(patientIds)) {
      throw ProblemException.notFound();
    }
    Map<String, List<Source>> sources =
        dao.facts(patients).stream()
            .collect(
                Collectors.groupingBy(
                    KnownRow::patientId, Collectors.mapping(Source::of, Collectors.toList())));
    Set<String> supplied = dao.suppliedKinds();
    audit.recordAll(tx, patientIds);
    List<Chart> charts = new ArrayList<>();
    for (String id : patientIds) {
      charts.add(
          new Chart(
              id,
              records.getOrDefault(id, List.of()),
              sources.getOrDefault(id, List.of()),
              supplied));
    }
    return charts;
  }
}

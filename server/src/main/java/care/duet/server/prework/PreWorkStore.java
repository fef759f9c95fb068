package care.duet.server.prework;

import care.duet.server.agenda.AgendaPatients;
import care.duet.server.agenda.AgendaPatients.OnAgenda;
import care.duet.server.platform.db.LookUps;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what was written about the patients of an agenda, whatever became of their entries. */
final class PreWorkStore {

  private PreWorkStore() {}

  /** The patients of the agenda in its order; nobody when there is no agenda. */
  static List<Prepared> of(PairingTx tx, String conferenceId) {
    return of(tx, conferenceId, AgendaPatients.of(tx, conferenceId));
  }

  /** The same of patients of the agenda who are known. */
  static List<Prepared> of(PairingTx tx, String conferenceId, List<OnAgenda> patients) {
    PreWorkDao dao = tx.dao(PreWorkDao.class);
    Map<String, String> patientOf = new HashMap<>();
    LookUps.of(patients.stream().map(OnAgenda::patientId).toList(), dao::entries)
        .forEach(entry -> patientOf.put(entry.entryId(), entry.patientId()));
    patients.forEach(patient -> patientOf.put(patient.entryId(), patient.patientId()));
    List<PreWork> rows = dao.of(conferenceId);
    return patients.stream().map(patient -> prepared(patient, patientOf, rows)).toList();
  }

  /** The patient of the agenda whose entry this is; 404 when there is none. */
  static Prepared find(List<Prepared> patients, String entryId) {
    return patients.stream()
        .filter(patient -> patient.entryIds().contains(entryId))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private static Prepared prepared(
      OnAgenda patient, Map<String, String> patientOf, List<PreWork> rows) {
    Set<String> entries =
        patientOf.entrySet().stream()
            .filter(entry -> entry.getValue().equals(patient.patientId()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Prepared(
        patient, entries, rows.stream().filter(row -> entries.contains(row.entryId())).toList());
  }
}

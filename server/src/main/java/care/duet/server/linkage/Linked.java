package care.duet.server.linkage;

import care.duet.server.patient.PatientRecord;
import care.duet.server.security.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of deciding anew.
 *
 * @param patients of all records of the side that were looked at, by identifier
 * @param joined patients that were known and have got a new record
 */
record Linked(Map<String, String> patients, Set<String> joined) {

  static Linked of(Party party, List<PatientRecord> arrived, Patients found) {
    Map<String, String> patients =
        found.records().stream()
            .filter(record -> record.party().equals(party.code()))
            .collect(Collectors.toMap(PatientRecord::identifier, PatientRecord::patientId));
    Set<String> joined =
        arrived.stream()
            .filter(PatientRecord::isNew)
            .map(record -> String.valueOf(patients.get(record.identifier())))
            .collect(Collectors.toSet());
    joined.removeAll(found.made());
    return new Linked(patients, joined);
  }
}

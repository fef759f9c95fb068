package care.duet.server.linkage;

import care.duet.server.patient.PatientRecord;
import care.duet.server.security.Party;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records of one side that are to be compared.
 *
 * @param records as they are now
 * @param former those that have changed, as they were when they were compared last
 */
record Arrived(Party party, List<PatientRecord> records, List<PatientRecord> former) {

  /** Records that say what they said, and are to be compared anew. */
  static Arrived unchanged(Party party, List<PatientRecord> records) {
    return new Arrived(party, records, List.of());
  }

  /** Those that are not here for the first time. */
  Set<String> known() {
    return records.stream()
        .filter(record -> !record.isNew())
        .map(PatientRecord::identifier)
        .collect(Collectors.toSet());
  }

  /** Those that were not compared as they are now, so that their keys are not stored yet. */
  Set<String> unheard() {
    return records.stream()
        .filter(record -> record.matchedWith() == null)
        .map(PatientRecord::identifier)
        .collect(Collectors.toSet());
  }
}

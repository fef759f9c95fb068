package care.duet.server.summary;

import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names records, by their side and identifier, and finds whose they are now. */
final class RecordKeys {

  private RecordKeys() {}

  static String of(PatientRecord record) {
    return record.party() + ":" + record.identifier();
  }

  /** The patients of these records. */
  static Map<String, String> patients(PairingTx tx, Collection<String> keys) {
    Map<String, String> patients = new HashMap<>();
    for (Party party : Party.values()) {
      String side = party.code() + ":";
      List<String> identifiers =
          keys.stream()
              .filter(key -> key.startsWith(side))
              .map(key -> key.substring(side.length()))
              .toList();
      PatientRecords.find(tx, party, identifiers)
          .forEach(record -> patients.put(of(record), record.patientId()));
    }
    return patients;
  }
}

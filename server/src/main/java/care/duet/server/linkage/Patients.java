package care.duet.server.linkage;

import care.duet.server.patient.Move;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each group of records its patient. A group keeps a patient that one of its records is of
 * already; where one patient becomes two, it stays with the plan's record, and the other gets the
 * patient back that was its own before.
 *
 * @param records all, as records of their patients
 * @param made patients that did not exist
 * @param moves records that were another patient's
 */
record Patients(List<PatientRecord> records, List<String> made, List<Move> moves) {

  static Patients of(PairingTx tx, List<List<PatientRecord>> groups) {
    Set<String> taken = new HashSet<>();
    Map<List<PatientRecord>, String> patients = new LinkedHashMap<>();
    for (List<PatientRecord> group : groups) {
      group.stream()
          .map(PatientRecord::patientId)
          .filter(id -> !id.isEmpty() && !taken.contains(id))
          .findFirst()
          .ifPresent(
              id -> {
                taken.add(id);
                patients.put(group, id);
              });
    }
    List<List<PatientRecord>> homeless =
        groups.stream().filter(group -> !patients.containsKey(group)).toList();
    Set<String> empty = emptyHomes(tx, homeless);
    List<String> made = new ArrayList<>();
    for (List<PatientRecord> group : homeless) {
      String home = homes(group).filter(empty::remove).findFirst().orElse(null);
      if (home == null) {
        home = TypeId.next("pat");
        made.add(home);
      }
      patients.put(group, home);
    }
    return moved(patients, made);
  }

  private static Patients moved(Map<List<PatientRecord>, String> patients, List<String> made) {
    Set<String> inUse = new HashSet<>(patients.values());
    List<PatientRecord> records = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    patients.forEach(
        (group, patient) -> {
          for (PatientRecord record : group) {
            String before = record.patientId();
            if (!before.isEmpty() && !before.equals(patient)) {
              moves.add(new Move(Party.of(record.party()), record.identifier(), before, patient));
            }
            boolean left = !before.isEmpty() && !inUse.contains(before);
            String home = left && record.homePatientId() == null ? before : record.homePatientId();
            records.add(record.of(patient, home));
          }
        });
    return new Patients(records, made, moves);
  }

  /** What was a record's own and is nobody's now. */
  private static Set<String> emptyHomes(PairingTx tx, List<List<PatientRecord>> homeless) {
    Set<String> homes =
        homeless.stream()
            .flatMap(Patients::homes)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!homes.isEmpty()) {
      PatientRecords.ofPatients(tx, homes).forEach(record -> homes.remove(record.patientId()));
    }
    return homes;
  }

  private static Stream<String> homes(List<PatientRecord> group) {
    return group.stream().map(PatientRecord::homePatientId).filter(Objects::nonNull);
  }
}

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each group of records its patient. A group keeps a patient that one of its records is of
 * already, the plan's before the practice's; where one patient becomes two, it stays with the
 * record that it was made for, and the other gets the patient back that was its own before.
 *
 * @param records all, as records of their patients
 * @param made patients that did not exist
 * @param moves records that were another patient's
 */
record Patients(List<PatientRecord> records, List<String> made, List<Move> moves) {

  static Patients of(PairingTx tx, List<List<PatientRecord>> groups) {
    Map<List<PatientRecord>, String> patients = new LinkedHashMap<>();
    // Who was a patient's first keeps it, so that an id never comes to mean somebody else.
    claim(groups, record -> record.patientId().equals(record.homePatientId()), patients);
    claim(groups, record -> !record.isNew(), patients);
    List<List<PatientRecord>> homeless =
        groups.stream().filter(group -> !patients.containsKey(group)).toList();
    Set<String> empty = emptyHomes(tx, homeless);
    Set<String> made = new LinkedHashSet<>();
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

  /** Lets each group that has none yet have a patient of its records that nobody has taken. */
  private static void claim(
      List<List<PatientRecord>> groups,
      Predicate<PatientRecord> entitled,
      Map<List<PatientRecord>, String> patients) {
    Set<String> taken = new HashSet<>(patients.values());
    for (List<PatientRecord> group : groups) {
      if (!patients.containsKey(group)) {
        group.stream()
            .filter(entitled)
            .map(PatientRecord::patientId)
            .filter(taken::add)
            .findFirst()
            .ifPresent(id -> patients.put(group, id));
      }
    }
  }

  private static Patients moved(Map<List<PatientRecord>, String> patients, Set<String> made) {
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
            records.add(record.of(patient, home(record, patient, made, inUse)));
          }
        });
    return new Patients(records, List.copyOf(made), moves);
  }

  /** The patient that is a record's own: made for it, or left by it for another's. */
  private static @Nullable String home(
      PatientRecord record, String patient, Set<String> made, Set<String> inUse) {
    if (record.homePatientId() != null) {
      return record.homePatientId();
    }
    if (made.contains(patient)) {
      return patient;
    }
    return record.isNew() || inUse.contains(record.patientId()) ? null : record.patientId();
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

package care.duet.server.patient;

import care.duet.server.platform.db.LookUps;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes two records for one person when the link is known already, or when names and birth date
 * agree and neither side knows anybody else by them. Where two could be meant nobody is merged: a
 * wrong union would show one person's history as another's.
 */
public final class DeterministicMatcher implements PatientMatcher {

  private final Clock clock;

  /** A matcher that tells time by this clock. */
  public DeterministicMatcher(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, String> match(PairingTx tx, Party party, List<PersonRecord> records) {
    PatientDao dao = tx.dao(PatientDao.class);
    Map<String, MatchKey> keys = keys(records);
    Map<String, PatientRecord> known = known(dao, party, records);
    List<PersonRecord> strangers =
        records.stream().filter(record -> !known.containsKey(record.identifier())).toList();
    Namesakes namesakes = Namesakes.of(dao, strangers, keys);
    Map<String, String> patients = new HashMap<>();
    known.forEach((identifier, record) -> patients.put(identifier, record.patientId()));
    List<String> made = new ArrayList<>();
    for (PersonRecord stranger : strangers) {
      String patient = namesakes.counterpart(party, stranger);
      if (patient == null) {
        patient = TypeId.next("pat");
        made.add(patient);
      }
      patients.put(stranger.identifier(), patient);
    }
    dao.insertPatients(made, clock.instant(), party == Party.PLAN, party == Party.PRACTICE);
    Set<String> changed = remember(dao, party, records, keys, patients, known);
    changed.removeAll(made);
    PatientViews.renew(dao, changed, clock.instant());
    return patients;
  }

  /**
   * Keeps each side's latest description; unchanged ones, most of them, cost nothing.
   *
   * @return the patients whose records have changed
   */
  private Set<String> remember(
      PatientDao dao,
      Party party,
      List<PersonRecord> records,
      Map<String, MatchKey> keys,
      Map<String, String> patients,
      Map<String, PatientRecord> known) {
    Instant now = clock.instant();
    List<PatientRecord> added = new ArrayList<>();
    Set<String> changed = new HashSet<>();
    for (PersonRecord record : records) {
      String identifier = record.identifier();
      String patient = Objects.requireNonNull(patients.get(identifier));
      MatchKey key = keys.get(identifier);
      PatientRecord before = known.get(identifier);
      if (before != null && before.saysAlready(record, key)) {
        continue;
      }
      PatientRecord row = PatientRecord.of(party.code(), record, patient, key, before, now);
      changed.add(patient);
      if (before == null) {
        added.add(row);
      } else {
        dao.updateRecord(row);
      }
    }
    dao.insertRecords(added);
    return changed;
  }

  private static Map<String, MatchKey> keys(List<PersonRecord> records) {
    Map<String, MatchKey> keys = new HashMap<>();
    for (PersonRecord record : records) {
      MatchKey.of(record.person()).ifPresent(key -> keys.put(record.identifier(), key));
    }
    return keys;
  }

  private static Map<String, PatientRecord> known(
      PatientDao dao, Party party, List<PersonRecord> records) {
    List<String> identifiers = records.stream().map(PersonRecord::identifier).toList();
    return LookUps.of(identifiers, some -> dao.byIdentifiers(party.code(), some))
        .collect(Collectors.toMap(PatientRecord::identifier, Function.identity()));
  }
}

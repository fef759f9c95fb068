package care.duet.server.patient;

import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what each side says of the people of a pairing, and whose patient it is. */
public final class PatientRecords {

  private PatientRecords() {}

  /** The records that a side knows by these identifiers. */
  public static List<PatientRecord> find(
      PairingTx tx, Party party, Collection<String> identifiers) {
    PatientDao dao = tx.dao(PatientDao.class);
    return LookUps.of(identifiers, some -> dao.byIdentifiers(party.code(), some)).toList();
  }

  /** Whose the records with these keys, as columns keep them, are now. */
  public static Map<String, String> patients(PairingTx tx, Collection<String> keys) {
    List<RecordKey> named = keys.stream().map(RecordKey::read).toList();
    Map<String, String> patients = new HashMap<>();
    for (Party party : Party.values()) {
      List<String> identifiers =
          named.stream()
              .filter(key -> key.party().equals(party.code()))
              .map(RecordKey::identifier)
              .toList();
      find(tx, party, identifiers)
          .forEach(record -> patients.put(record.key().text(), record.patientId()));
    }
    return patients;
  }

  /** All records of these patients. */
  public static List<PatientRecord> ofPatients(PairingTx tx, Collection<String> patientIds) {
    return LookUps.of(patientIds, tx.dao(PatientDao.class)::byPatients).toList();
  }

  /**
   * The fields in which a patient's two records differ, and nobody has said what is right.
   *
   * @param records all of the patient's
   */
  public static List<String> openFields(
      PairingTx tx, String patientId, List<PatientRecord> records) {
    return PatientViews.openFields(
            records, tx.dao(PatientDao.class).resolutions(List.of(patientId)))
        .stream()
        .map(PatientField::code)
        .toList();
  }

  /**
   * Some of a side's records that have not been compared with the other side's, or by other
   * weights.
   *
   * @param with the weights to compare them by
   */
  public static List<PatientRecord> unmatched(PairingTx tx, Party party, String with, int limit) {
    PatientDao dao = tx.dao(PatientDao.class);
    List<PatientRecord> never = dao.matchedWith(party.code(), null, limit);
    String earlier = never.isEmpty() ? dao.matchedOtherwise(party.code(), with) : null;
    return earlier == null ? never : dao.matchedWith(party.code(), earlier, limit);
  }

  /** How many records a side has. */
  public static int count(PairingTx tx, Party party) {
    return tx.dao(PatientDao.class).count(party.code());
  }

  /** All records of a side, or so many of them; which ones depends on nothing but who is there. */
  public static List<PatientRecord> sample(PairingTx tx, Party party, int most) {
    return tx.dao(PatientDao.class).sample(party.code(), most);
  }

  /** Makes patients of one record each, which this side has given. */
  public static void make(PairingTx tx, List<String> patientIds, Party party, Instant now) {
    tx.dao(PatientDao.class)
        .insertPatients(patientIds, now, party == Party.PLAN, party == Party.PRACTICE);
  }

  /** Keeps records, new or changed. */
  public static void put(PairingTx tx, List<PatientRecord> records) {
    tx.dao(PatientDao.class).putRecords(records);
  }

  /** Counts anew what patients are listed by, after their records have changed. */
  public static void renew(PairingTx tx, Collection<String> patientIds, Instant now) {
    PatientViews.renew(tx.dao(PatientDao.class), patientIds, now);
  }
}

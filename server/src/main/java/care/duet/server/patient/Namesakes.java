package care.duet.server.patient;

import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everybody the pairing knows under the keys of some records.
 *
 * @param keys the key of each record, by its identifier
 * @param arriving how many of the records have a key
 * @param known the records given before, by key
 */
record Namesakes(
    Map<String, MatchKey> keys,
    Map<String, Long> arriving,
    Map<String, List<PatientRecord>> known) {

  static Namesakes of(PatientDao dao, List<PersonRecord> strangers, Map<String, MatchKey> keys) {
    Map<String, Long> arriving = new HashMap<>();
    for (PersonRecord stranger : strangers) {
      MatchKey key = keys.get(stranger.identifier());
      if (key != null) {
        arriving.merge(key.text(), 1L, Long::sum);
      }
    }
    Map<String, List<PatientRecord>> known =
        LookUps.of(arriving.keySet(), dao::byMatchKeys)
            .collect(Collectors.groupingBy(record -> String.valueOf(record.matchKey())));
    return new Namesakes(keys, arriving, known);
  }

  /** The other side's patient that this stranger must be; null when there is none or a doubt. */
  @Nullable String counterpart(Party party, PersonRecord stranger) {
    MatchKey key = keys.get(stranger.identifier());
    if (key == null || arriving.getOrDefault(key.text(), 0L) != 1L) {
      return null;
    }
    List<PatientRecord> candidates = known.getOrDefault(key.text(), List.of());
    if (candidates.size() != 1 || candidates.get(0).party().equals(party.code())) {
      return null;
    }
    PatientRecord only = candidates.get(0);
    return agree(stranger.person(), key, only.person()) ? only.patientId() : null;
  }

  private static boolean agree(Person person, MatchKey key, Person other) {
    boolean sexAgrees =
        person.sex() == null || other.sex() == null || !person.sex().contradicts(other.sex());
    return sexAgrees
        && MatchKey.of(other).filter(otherKey -> !otherKey.contradicts(key)).isPresent();
  }
}

package care.duet.server.linkage;

import care.duet.matching.block.BlockingKeys;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.server.patient.PatientRecord;
import care.duet.server.platform.db.Batches;
import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys of some records of one side: only who has one in common is worth comparing.
 *
 * <p>A key is stored as a number made of it. That two keys make the same number costs a comparison
 * and nothing else. Former keys are made anew to be deleted, for they are not found by record; so
 * should the rules by which keys are made ever change, the table has to be emptied and everybody
 * compared anew.
 */
final class Keys {

  /** A key of more records than that is taken together with the initials. */
  private static final int LARGEST_BLOCK = 40;

  private final List<KeyHolder> keys;

  private Keys(List<KeyHolder> keys) {
    this.keys = keys;
  }

  static Keys of(List<PatientRecord> records) {
    List<KeyHolder> keys = new ArrayList<>();
    for (PatientRecord record : records) {
      PreparedRecord prepared = record.prepared();
      String initials = BlockingKeys.initials(prepared);
      for (String key :
          new TreeSet<>(BlockingKeys.of(prepared).stream().map(Keys::number).toList())) {
        keys.add(new KeyHolder(key, record.identifier(), initials));
      }
    }
    return new Keys(keys);
  }

  /** The keys of some of the records. */
  Keys only(Set<String> identifiers) {
    return new Keys(keys.stream().filter(key -> identifiers.contains(key.identifier())).toList());
  }

  /**
   * Puts these keys in the place of those that the records had, and writes what differs alone.
   *
   * @param former the keys of the same records as they were; of none that had no keys yet
   */
  void replace(PairingTx tx, Party party, Keys former) {
    KeyDao dao = tx.dao(KeyDao.class);
    without(former.keys, keys).forEach(key -> dao.delete(party.code(), key));
    Batches.of(without(keys, former.keys), some -> dao.insert(party.code(), some));
  }

  private static List<KeyHolder> without(List<KeyHolder> some, List<KeyHolder> others) {
    Set<KeyHolder> left = new HashSet<>(others);
    return some.stream().filter(key -> !left.contains(key)).toList();
  }

  /** The other side's records that have a key in common with one of these. */
  Set<String> shared(PairingTx tx, Party other) {
    KeyDao dao = tx.dao(KeyDao.class);
    Map<String, Set<String>> wanted = new HashMap<>();
    for (KeyHolder key : keys) {
      wanted.computeIfAbsent(key.matchKey(), unused -> new TreeSet<>()).add(key.initials());
    }
    Set<String> crowded =
        LookUps.of(wanted.keySet(), some -> dao.crowded(other.code(), LARGEST_BLOCK, some))
            .collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    LookUps.of(
            wanted.keySet().stream().filter(key -> !crowded.contains(key)).toList(),
            some -> dao.holders(other.code(), some))
        .forEach(holder -> found.add(holder.identifier()));
    for (String key : crowded) {
      Set<String> initials = wanted.getOrDefault(key, Set.of());
      addDivided(
          found, LookUps.of(initials, some -> dao.holdersAmong(other.code(), key, some)).toList());
    }
    return found;
  }

  /** What is still too large distinguishes nobody. */
  private static void addDivided(Set<String> found, List<KeyHolder> block) {
    block.stream().collect(Collectors.groupingBy(KeyHolder::initials)).values().stream()
        .filter(part -> part.size() <= LARGEST_BLOCK)
        .forEach(part -> part.forEach(holder -> found.add(holder.identifier())));
  }

  private static String number(String key) {
    return Hashing.murmur3_128().hashUnencodedChars(key).toString().substring(0, 16);
  }
}

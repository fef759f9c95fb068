package care.duet.server.imports;

import care.duet.server.patient.Lesson;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.patient.PersonRecord;
import care.duet.server.platform.db.Batches;
import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares facts with what is known and keeps what is new. */
final class FactStore {

  private final PatientMatcher matcher;

  FactStore(PatientMatcher matcher) {
    this.matcher = matcher;
  }

  /** Takes the rows of one batch in; the last of several about the same fact counts. */
  Tally put(PairingTx tx, ImportRow file, FactKind kind, List<ReadRow> rows) {
    if (kind.describesPeople()) {
      matcher.lock(tx);
    }
    FactDao dao = tx.dao(FactDao.class);
    List<Fact> facts = rows.stream().map(ReadRow::fact).filter(Objects::nonNull).toList();
    Map<Fact.Key, KnownFact> known = known(dao, kind, facts);
    Map<Fact.Key, Fact> changed = new LinkedHashMap<>();
    Map<Fact.Key, Fact> seen = new LinkedHashMap<>();
    Tally tally = Tally.rejected(rows.size() - facts.size()).read(rows.size());
    for (Fact fact : facts) {
      Fact earlier = seen.put(fact.key(), fact);
      KnownFact before = known.get(fact.key());
      boolean same = earlier != null ? earlier.equals(fact) : before != null && before.says(fact);
      if (same) {
        tally = tally.unchanged(1);
      } else {
        tally = earlier != null || before != null ? tally.updated(1) : tally.created(1);
        changed.put(fact.key(), fact);
      }
    }
    // In a snapshot a row that is there again is marked, so that it is not ended afterwards.
    Collection<Fact> kept = file.isSnapshot() ? seen.values() : changed.values();
    Batches.of(List.copyOf(kept), some -> dao.put(kind.name(), file.id(), some));
    if (!kept.isEmpty()) {
      // Before anybody is told of people, who may make something of these facts.
      tx.dao(KindDao.class).raise(kind.name());
    }
    remember(tx, kind, rows, changed.keySet());
    return tally;
  }

  /** People to learn from how to compare, when there is something to learn. */
  Optional<Lesson> lesson(PairingTx tx) {
    return matcher.lesson(tx);
  }

  /** Compares by what was learnt from now on. */
  void adopt(PairingTx tx, Lesson.Learnt learnt) {
    matcher.lock(tx);
    learnt.adopt(tx);
  }

  /**
   * Compares some records that were taken in when there was nothing, or something else, to compare
   * them by.
   *
   * @return how many; 0 when none is left
   */
  int catchUp(PairingTx tx) {
    matcher.lock(tx);
    return Arrays.stream(Party.values()).mapToInt(party -> matcher.catchUp(tx, party)).sum();
  }

  private static Map<Fact.Key, KnownFact> known(FactDao dao, FactKind kind, List<Fact> facts) {
    List<String> identifiers = facts.stream().map(Fact::identifier).toList();
    return LookUps.of(identifiers, some -> dao.of(kind.name(), some))
        .collect(Collectors.toMap(KnownFact::key, Function.identity()));
  }

  private void remember(PairingTx tx, FactKind kind, List<ReadRow> rows, Set<Fact.Key> changed) {
    Map<String, PersonRecord> people = new LinkedHashMap<>();
    for (ReadRow row : rows) {
      if (row.person() != null && row.fact() != null && changed.contains(row.fact().key())) {
        people.put(row.person().identifier(), row.person());
      }
    }
    if (!people.isEmpty()) {
      matcher.takeIn(tx, kind.party(), List.copyOf(people.values()));
    }
  }
}

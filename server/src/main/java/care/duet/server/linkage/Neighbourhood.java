package care.duet.server.linkage;

import care.duet.matching.link.ComparedPair;
import care.duet.matching.link.Linker;
import care.duet.matching.link.Memory;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records that a change of some may concern: whoever may be one person with one of them, and on
 * from there. What is decided within it does not depend on anybody outside, so the panel need not
 * be gone through for each record, and the order in which records come decides nothing.
 *
 * @param records those that have come, as they are now, and all that they may concern
 * @param pairs all that stood about two of them
 */
record Neighbourhood(Records records, List<PairRow> pairs) {

  /**
   * Looks around some records of one side.
   *
   * @param keys of these records
   */
  static Neighbourhood of(
      PairingTx tx, Linker linker, Party party, List<PatientRecord> arrived, Keys keys) {
    Party other = party == Party.PLAN ? Party.PRACTICE : Party.PLAN;
    Records records = new Records();
    records.add(arrived);
    Set<String> own = new HashSet<>(records.identifiers(party));
    Set<String> others =
        partners(linker, other, arrived, PatientRecords.find(tx, other, keys.shared(tx, other)));
    Map<String, PairRow> pairs = new LinkedHashMap<>();
    Set<String> plan = party == Party.PLAN ? own : others;
    Set<String> practice = party == Party.PLAN ? others : own;
    Set<String> newPlan = Set.copyOf(plan);
    Set<String> newPractice = Set.copyOf(practice);
    while (!newPlan.isEmpty() || !newPractice.isEmpty()) {
      List<PairRow> found = found(tx, newPlan, newPractice).filter(PairRow::isAlive).toList();
      newPlan = added(plan, found.stream().map(PairRow::planMemberId));
      newPractice = added(practice, found.stream().map(PairRow::mrn));
      found.forEach(pair -> pairs.put(pair.id(), pair));
    }
    records.add(PatientRecords.find(tx, Party.PLAN, missing(records, Party.PLAN, plan)));
    records.add(
        PatientRecords.find(tx, Party.PRACTICE, missing(records, Party.PRACTICE, practice)));
    return new Neighbourhood(records, List.copyOf(pairs.values()));
  }

  private static Set<String> partners(
      Linker linker, Party other, List<PatientRecord> arrived, List<PatientRecord> candidates) {
    Records both = new Records();
    both.add(arrived);
    both.add(candidates);
    return both.compared(linker).pairs(Memory.EMPTY).stream()
        .map(ComparedPair::pair)
        .map(pair -> other == Party.PLAN ? pair.leftId() : pair.rightId())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<PairRow> found(PairingTx tx, Set<String> plan, Set<String> practice) {
    PairDao dao = tx.dao(PairDao.class);
    return Stream.concat(LookUps.of(plan, dao::ofPlan), LookUps.of(practice, dao::ofPractice));
  }

  private static Set<String> added(Set<String> known, Stream<String> found) {
    Set<String> added = new HashSet<>();
    found.filter(known::add).forEach(added::add);
    return added;
  }

  private static Collection<String> missing(Records records, Party party, Set<String> wanted) {
    return wanted.stream().filter(id -> records.get(party, id) == null).toList();
  }
}

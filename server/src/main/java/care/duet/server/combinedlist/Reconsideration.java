package care.duet.server.combinedlist;

import care.duet.server.patient.Move;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.patient.Relinking;
import care.duet.server.platform.db.LookUps;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remakes the combined list when it turns out that two of its patients are one, or one is two. What
 * was decided about a patient goes along by its source: what a side said goes with that side's
 * record.
 */
final class Reconsideration implements Relinking {

  private final CombinedLists lists;

  Reconsideration(CombinedLists lists) {
    this.lists = lists;
  }

  @Override
  public void lock(PairingTx tx) {
    lists.lock(tx);
  }

  @Override
  public void joined(PairingTx tx, Set<String> patientIds, String reason) {
    remake(tx, patientIds.iterator().next(), reason, patientIds);
  }

  @Override
  public void relinked(PairingTx tx, List<Move> moves, String reason) {
    Set<String> concerned = new LinkedHashSet<>();
    for (Move move : moves) {
      concerned.add(move.from());
      concerned.add(move.to());
    }
    ListedPatientDao dao = tx.dao(ListedPatientDao.class);
    Map<String, ListedPatient> listed =
        LookUps.of(concerned, dao::byPatients)
            .collect(Collectors.toMap(ListedPatient::patientId, Function.identity()));
    if (!listed.isEmpty()) {
      carryAlong(tx, dao, moves, listed);
      remake(tx, moves.get(0).to(), reason, concerned);
    }
  }

  private static void carryAlong(
      PairingTx tx, ListedPatientDao dao, List<Move> moves, Map<String, ListedPatient> listed) {
    Set<String> left = moves.stream().map(Move::from).collect(Collectors.toSet());
    PatientRecords.ofPatients(tx, List.copyOf(left)).stream()
        .map(PatientRecord::patientId)
        .forEach(left::remove);
    Map<String, ListedPatient> changed = new LinkedHashMap<>();
    for (Move move : moves) {
      ListedPatient from = listed.get(move.from());
      if (from == null) {
        continue;
      }
      ListedPatient there = listed.get(move.to());
      if (!left.contains(move.from())) {
        split(move, from, there).forEach(row -> put(listed, changed, row));
      } else if (there == null) {
        put(listed, changed, from.movedTo(move.to()));
      } else {
        put(listed, changed, there.absorbing(from));
        put(listed, changed, from.absorbed(there));
      }
    }
    dao.put(List.copyOf(changed.values()));
  }

  private static List<ListedPatient> split(
      Move move, ListedPatient from, @Nullable ListedPatient there) {
    if (there != null) {
      ListedPatient part = from.of(move.party(), there.id(), move.to());
      return List.of(from.without(move.party()), part.absorbing(there));
    }
    if (move.to().equals(from.homePatientId())) {
      // The entry was this patient's own; the other one gets a new entry.
      ListedPatient rest = from.without(move.party()).as(TypeId.next("cle"));
      ListedPatient back = from.of(move.party(), from.id(), move.to());
      return rest.saysAnything() ? List.of(back, rest) : List.of(back);
    }
    ListedPatient part = from.of(move.party(), TypeId.next("cle"), move.to());
    ListedPatient rest = from.without(move.party());
    return part.saysAnything() ? List.of(rest, part) : List.of(rest);
  }

  private static void put(
      Map<String, ListedPatient> listed, Map<String, ListedPatient> changed, ListedPatient row) {
    listed.values().removeIf(known -> known.id().equals(row.id()));
    listed.put(row.patientId(), row);
    changed.put(row.id(), row);
  }

  private void remake(PairingTx tx, String patientId, String reason, Set<String> concerned) {
    CombinedLists.Change change = lists.open(tx);
    Set<String> standing = new HashSet<>(change.draft().patients());
    if (change.latest() == null || standing.stream().noneMatch(concerned::contains)) {
      return;
    }
    Map<String, NamingRow> plan = namings(tx, Party.PLAN, change.lists().planRiskListId());
    Map<String, NamingRow> practice =
        namings(tx, Party.PRACTICE, change.lists().practiceRiskListId());
    standing.addAll(concerned);
    standing.addAll(plan.keySet());
    standing.addAll(practice.keySet());
    Draft draft = new Draft(List.of());
    CombinedLists.recall(tx, draft, known(tx, standing));
    draft.replacePlan(mapped(plan, NamingRow::plan));
    draft.replacePractice(mapped(practice, NamingRow::practice));
    VersionCause cause =
        new VersionCause(
            VersionCause.Kind.PATIENTS_RELINKED,
            tx.scope().party(),
            patientId,
            tx.scope().caller().clientId(),
            reason);
    int unused =
        lists.save(
            tx,
            new CombinedLists.Change(change.version(), change.latest(), draft),
            cause,
            change.lists());
  }

  /** Without the patients whose last record has gone. */
  private static List<String> known(PairingTx tx, Set<String> patients) {
    return PatientRecords.ofPatients(tx, patients).stream()
        .map(PatientRecord::patientId)
        .distinct()
        .toList();
  }

  /** By patient; where a list names one person twice, the better rank counts. */
  private static Map<String, NamingRow> namings(
      PairingTx tx, Party party, @Nullable String riskListId) {
    Map<String, NamingRow> namings = new LinkedHashMap<>();
    if (riskListId != null) {
      tx.dao(ListedPatientDao.class)
          .namings(party.code(), riskListId)
          .forEach(row -> namings.putIfAbsent(row.patientId(), row));
    }
    return namings;
  }

  private static <T> Map<String, T> mapped(
      Map<String, NamingRow> rows, Function<NamingRow, T> naming) {
    Map<String, T> namings = new HashMap<>();
    rows.forEach((patient, row) -> namings.put(patient, naming.apply(row)));
    return namings;
  }
}

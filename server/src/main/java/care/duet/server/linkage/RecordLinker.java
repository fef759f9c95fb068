package care.duet.server.linkage;

import care.duet.matching.link.Linker;
import care.duet.server.patient.Lesson;
import care.duet.server.patient.Move;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.patient.PersonRecord;
import care.duet.server.patient.Relinking;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.SlidingWindowReservoir;
import com.codahale.metrics.Timer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds out who is whom, record by record: a new or changed record is compared with those that it
 * has a key in common with, and everything is decided anew about whoever it may concern, and about
 * nobody else.
 */
public final class RecordLinker implements PatientMatcher {

  private static final int SOME = 500;

  /** So many that a hundredth of them is more than chance, and few enough to be of today. */
  private static final int REMEMBERED = 1000;

  private static final String FOUND = "What is known now says who is one person and who is not.";

  private final Relinking relinking;
  private final Clock clock;
  private final Timer matching;

  /**
   * @param relinking what must follow when records move from patient to patient
   * @param metrics told how long the records of each request took; a batch of an import is many
   *     times as large and would hide them
   */
  public RecordLinker(Relinking relinking, MetricRegistry metrics, Clock clock) {
    this.relinking = relinking;
    this.clock = clock;
    // Every one of the last, and not a sample of all: their quantiles are exact.
    this.matching =
        metrics.timer(
            "duet.matching.seconds", () -> new Timer(new SlidingWindowReservoir(REMEMBERED)));
  }

  @Override
  public void lock(PairingTx tx) {
    relinking.lock(tx);
  }

  @Override
  public Map<String, String> match(PairingTx tx, Party party, List<PersonRecord> records) {
    return matching.timeSupplier(() -> matched(tx, party, records).patients());
  }

  @Override
  public void takeIn(PairingTx tx, Party party, List<PersonRecord> records) {
    tell(tx, matched(tx, party, records));
  }

  private Linked matched(PairingTx tx, Party party, List<PersonRecord> records) {
    Instant now = clock.instant();
    Map<String, PatientRecord> known =
        PatientRecords.find(tx, party, records.stream().map(PersonRecord::identifier).toList())
            .stream()
            .collect(Collectors.toMap(PatientRecord::identifier, Function.identity()));
    Map<String, String> patients = new HashMap<>();
    known.forEach((identifier, record) -> patients.put(identifier, record.patientId()));
    List<PatientRecord> arrived = new ArrayList<>();
    List<PatientRecord> former = new ArrayList<>();
    for (PersonRecord record : records) {
      PatientRecord before = known.get(record.identifier());
      if (before == null || before.matchedWith() == null || !before.saysAlready(record)) {
        arrived.add(PatientRecord.of(party, record, before, now));
        if (before != null && before.matchedWith() != null) {
          former.add(before);
        }
      }
    }
    Arrived all = new Arrived(party, arrived, former);
    Set<String> changed = all.known();
    // A side's identifier means one person, whatever becomes of the name.
    Linked linked =
        link(
            tx,
            all,
            pair -> changed.contains(party == Party.PLAN ? pair.planMemberId() : pair.mrn()),
            FOUND);
    patients.putAll(linked.patients());
    return new Linked(patients, linked.joined());
  }

  @Override
  public Optional<Lesson> lesson(PairingTx tx) {
    int plan = PatientRecords.count(tx, Party.PLAN);
    int practice = PatientRecords.count(tx, Party.PRACTICE);
    return Weights.of(tx).areOutgrown(plan, practice)
        ? Optional.of(PanelLesson.of(tx, plan, practice, clock.instant()))
        : Optional.empty();
  }

  @Override
  public int catchUp(PairingTx tx, Party party) {
    Criteria criteria = Criteria.in(tx);
    List<PatientRecord> some =
        PatientRecords.unmatched(tx, party, criteria.model().version(), SOME);
    if (!some.isEmpty()) {
      // No record has changed, so nothing speaks for a link but the weights and what people said.
      tell(tx, link(tx, criteria, Arrived.unchanged(party, some), pair -> false, FOUND));
    }
    return some.size();
  }

  /**
   * Decides anew about these records and whoever they may concern.
   *
   * @param sticky links that stay as long as nothing contradicts and nobody else is certain
   * @param reason why records move, if any do
   */
  Linked link(PairingTx tx, Arrived arrived, Predicate<PairRow> sticky, String reason) {
    return arrived.records().isEmpty()
        ? new Linked(Map.of(), Set.of())
        : link(tx, Criteria.in(tx), arrived, sticky, reason);
  }

  private Linked link(
      PairingTx tx, Criteria criteria, Arrived arrived, Predicate<PairRow> sticky, String reason) {
    Party party = arrived.party();
    Instant now = clock.instant();
    Linker linker = criteria.linker();
    String version = criteria.model().version();
    Keys keys = Keys.of(arrived.records());
    Neighbourhood around = Neighbourhood.of(tx, linker, party, arrived.records(), keys);
    List<PairRow> pairs = Judgement.of(linker, version, around, sticky, now);
    Patients patients = Patients.of(tx, Groups.of(around.records(), pairs));
    store(tx, arrived, patients, version, now);
    keys.only(arrived.unheard()).replace(tx, party, Keys.of(arrived.former()));
    tx.dao(PairDao.class).put(changed(around.pairs(), pairs));
    if (!patients.moves().isEmpty()) {
      relinking.relinked(tx, patients.moves(), reason);
    }
    return Linked.of(party, arrived.records(), patients);
  }

  private void tell(PairingTx tx, Linked linked) {
    if (!linked.joined().isEmpty()) {
      relinking.joined(tx, linked.joined(), FOUND);
    }
  }

  private static void store(
      PairingTx tx, Arrived arrived, Patients patients, String modelVersion, Instant now) {
    PatientRecords.make(tx, patients.made(), arrived.party(), now);
    Set<String> written =
        arrived.records().stream().map(PatientRecord::identifier).collect(Collectors.toSet());
    Set<String> moved = new HashSet<>();
    Set<String> touched = new HashSet<>();
    for (Move move : patients.moves()) {
      moved.add(move.party() + move.identifier());
      touched.add(move.from());
      touched.add(move.to());
    }
    List<PatientRecord> rows = new ArrayList<>();
    for (PatientRecord record : patients.records()) {
      boolean isArrived =
          record.party().equals(arrived.party().code()) && written.contains(record.identifier());
      if (isArrived) {
        rows.add(record.matched(modelVersion));
        touched.add(record.patientId());
      } else if (moved.contains(Party.of(record.party()) + record.identifier())) {
        rows.add(record);
      }
    }
    PatientRecords.put(tx, rows);
    alone(patients).forEach(touched::remove);
    PatientRecords.renew(tx, touched, now);
  }

  /** Patients that were made for one new record each, and so are as they should be. */
  private static Set<String> alone(Patients patients) {
    Map<String, Long> records =
        patients.records().stream()
            .collect(Collectors.groupingBy(PatientRecord::patientId, Collectors.counting()));
    Set<String> alone = new HashSet<>(patients.made());
    alone.removeIf(patient -> records.getOrDefault(patient, 0L) != 1L);
    patients.moves().forEach(move -> alone.remove(move.to()));
    return alone;
  }

  private static List<PairRow> changed(List<PairRow> before, List<PairRow> after) {
    Set<PairRow> known = new HashSet<>(before);
    return after.stream().filter(pair -> !known.contains(pair)).toList();
  }
}

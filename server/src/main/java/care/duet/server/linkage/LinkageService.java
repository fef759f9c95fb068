package care.duet.server.linkage;

import care.duet.server.audit.AuditTrail;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks people who is whom, and does as they say. */
final class LinkageService {

  private static final String ANSWERED =
      "Somebody has answered whether two records mean one person.";

  private final RecordLinker linker;
  private final AuditTrail audit;
  private final Clock clock;

  LinkageService(RecordLinker linker, AuditTrail audit, Clock clock) {
    this.linker = linker;
    this.audit = audit;
    this.clock = clock;
  }

  /** A page of the questions in this state. */
  Page<Review> list(PairingTx tx, String state, PageRequest page) {
    PairDao dao = tx.dao(PairDao.class);
    boolean plan = tx.scope().party() == Party.PLAN;
    List<PairRow> rows =
        switch (state) {
          case "open" -> dao.open(plan, page.after(), page.rows());
          case "settled" -> dao.settled(page.after(), page.rows());
          default -> dao.decided(state, page.after(), page.rows());
        };
    Page<PairRow> found =
        Page.of(rows, page, row -> state.equals("open") ? place(row, plan) : row.id());
    List<Review> reviews = reviews(tx, found.items());
    if (!reviews.isEmpty()) {
      audit.recordAll(tx, reviews.stream().map(review -> review.pair().id()).toList());
    }
    return new Page<>(reviews, found.nextCursor());
  }

  /** One question; 404 when there is none. */
  Review get(PairingTx tx, String id) {
    Review review = reviews(tx, List.of(find(tx, id))).get(0);
    audit.record(tx, id);
    return review;
  }

  /** The two are one person, whatever the records say. */
  Review confirm(PairingTx tx, String id, @Nullable String note) {
    linker.lock(tx);
    PairRow pair = find(tx, id);
    if (!pair.is(Outcome.REVIEW) && !pair.isRejected()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          pair.isConfirmed() ? "This is confirmed already." : "This needs no answer any more.");
    }
    if (pair.verdict().reason().equals("second_record")) {
      keepLinks(tx, pair);
    }
    Review confirmed = answer(tx, pair, Said.CONFIRMED, note);
    requireNoRejection(tx, confirmed.plan().patientId());
    return confirmed;
  }

  /** The two are not one person and are never asked about again. */
  Review reject(PairingTx tx, String id, @Nullable String note) {
    linker.lock(tx);
    PairRow pair = find(tx, id);
    requireOpen(pair);
    return answer(tx, pair, Said.REJECTED, note);
  }

  /** Later. */
  Review skip(PairingTx tx, String id) {
    linker.lock(tx);
    requireOpen(find(tx, id));
    if (tx.dao(PairDao.class).skip(id, tx.scope().party() == Party.PLAN, clock.instant()) == 0) {
      throw new IllegalStateException("a question was answered under the lock");
    }
    audit.record(tx, id);
    return reviews(tx, List.of(find(tx, id))).get(0);
  }

  /** Makes two patients, or more, of one whose records are of several people. */
  Unlinked unlink(PairingTx tx, String patientId, String reason) {
    linker.lock(tx);
    List<PatientRecord> records = PatientRecords.ofPatients(tx, List.of(patientId));
    if (records.isEmpty()) {
      throw ProblemException.notFound();
    }
    PairDao dao = tx.dao(PairDao.class);
    List<String> members = identifiers(records, Party.PLAN);
    List<PairRow> linked =
        members.isEmpty()
            ? List.of()
            : dao.ofPlan(members).stream().filter(pair -> pair.is(Outcome.LINKED)).toList();
    if (linked.isEmpty()) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "Only one side knows this patient; nothing is linked.");
    }
    Instant since =
        linked.stream()
            .map(pair -> pair.verdict().since())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    ReaderDao readers = tx.dao(ReaderDao.class);
    String entry = Objects.requireNonNullElse(readers.entry(patientId), patientId);
    List<ReaderRow> read = readers.readers(patientId, entry, since);
    Integer before = readers.combinedListVersion();
    Said said = said(tx, Said.REJECTED, reason);
    dao.put(linked.stream().map(pair -> pair.with(said, clock.instant())).toList());
    decideAnew(tx, members, reason);
    Integer after = readers.combinedListVersion();
    audit.record(tx, patientId);
    return new Unlinked(patients(tx, records), Objects.equals(before, after) ? null : after, read);
  }

  private Review answer(PairingTx tx, PairRow pair, String decision, @Nullable String note) {
    Instant now = clock.instant();
    tx.dao(PairDao.class).put(List.of(pair.with(said(tx, decision, note), now)));
    decideAnew(tx, List.of(pair.planMemberId()), ANSWERED);
    audit.record(tx, pair.id());
    return reviews(tx, List.of(find(tx, pair.id()))).get(0);
  }

  /** What people have just said decides; nothing else stays for having been so before. */
  private void decideAnew(PairingTx tx, List<String> members, String reason) {
    Linked unused =
        linker.link(
            tx,
            Arrived.unchanged(Party.PLAN, PatientRecords.find(tx, Party.PLAN, members)),
            pair -> false,
            reason);
  }

  /** A second record belongs to the person beside the first one, not in its place. */
  private void keepLinks(PairingTx tx, PairRow pair) {
    PairDao dao = tx.dao(PairDao.class);
    dao.put(
        Stream.concat(
                dao.ofPlan(List.of(pair.planMemberId())).stream(),
                dao.ofPractice(List.of(pair.mrn())).stream())
            .filter(other -> other.is(Outcome.LINKED))
            .map(PairRow::keeping)
            .toList());
  }

  /** Answers can contradict each other by way of third records; somebody must undo one first. */
  private static void requireNoRejection(PairingTx tx, String patientId) {
    List<PatientRecord> records = PatientRecords.ofPatients(tx, List.of(patientId));
    Set<String> charts = Set.copyOf(identifiers(records, Party.PRACTICE));
    boolean contradicted =
        tx.dao(PairDao.class).ofPlan(identifiers(records, Party.PLAN)).stream()
            .anyMatch(other -> other.isRejected() && charts.contains(other.mrn()));
    if (contradicted) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "This would unite two records that somebody has said are two people's.");
    }
  }

  private Said said(PairingTx tx, String decision, @Nullable String note) {
    return new Said(
        decision, tx.scope().party().code(), tx.scope().caller().clientId(), clock.instant(), note);
  }

  /** The patients of these records as they are now, those of the plan's first. */
  private static List<String> patients(PairingTx tx, List<PatientRecord> records) {
    return Stream.concat(
            PatientRecords.find(tx, Party.PLAN, identifiers(records, Party.PLAN)).stream(),
            PatientRecords.find(tx, Party.PRACTICE, identifiers(records, Party.PRACTICE)).stream())
        .map(PatientRecord::patientId)
        .distinct()
        .toList();
  }

  private static List<String> identifiers(List<PatientRecord> records, Party party) {
    return records.stream()
        .filter(record -> record.party().equals(party.code()))
        .map(PatientRecord::identifier)
        .toList();
  }

  private static void requireOpen(PairRow pair) {
    if (!pair.is(Outcome.REVIEW)) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          pair.isConfirmed()
              ? "This is confirmed; a wrong link is undone by unlinking the patient."
              : "This needs no answer any more.");
    }
  }

  private static PairRow find(PairingTx tx, String id) {
    PairRow found = tx.dao(PairDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  private static List<Review> reviews(PairingTx tx, List<PairRow> pairs) {
    Map<String, PatientRecord> plan =
        byIdentifier(tx, Party.PLAN, pairs.stream().map(PairRow::planMemberId).toList());
    Map<String, PatientRecord> practice =
        byIdentifier(tx, Party.PRACTICE, pairs.stream().map(PairRow::mrn).toList());
    Weights weights = Weights.of(tx);
    return pairs.stream()
        .map(
            pair ->
                new Review(
                    pair,
                    Objects.requireNonNull(plan.get(pair.planMemberId())),
                    Objects.requireNonNull(practice.get(pair.mrn())),
                    weights.model(pair.verdict().modelVersion())))
        .toList();
  }

  private static Map<String, PatientRecord> byIdentifier(
      PairingTx tx, Party party, List<String> identifiers) {
    return PatientRecords.find(tx, party, identifiers).stream()
        .collect(Collectors.toMap(PatientRecord::identifier, Function.identity()));
  }

  /** Where the party finds an open question: what it has skipped comes last. */
  private static String place(PairRow row, boolean plan) {
    Instant skipped = plan ? row.question().planSkippedAt() : row.question().practiceSkippedAt();
    return (skipped == null ? "0" : "1") + row.id();
  }
}

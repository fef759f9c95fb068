package care.duet.server.combinedlist;

import care.duet.server.platform.db.LookUps;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes versions of the combined list, one after the other: whoever changes the list holds the lock
 * of its head from the first statement on, so versions have no gap and no change is lost.
 */
final class CombinedLists {

  private final ListedPackets packets;
  private final Clock clock;

  CombinedLists(ListedPackets packets, Clock clock) {
    this.packets = packets;
    this.clock = clock;
  }

  /** Keeps everybody else from changing the pairing's list until the transaction ends. */
  void lock(PairingTx tx) {
    tx.dao(CombinedListDao.class).lock();
  }

  /** Opens the next version of the pairing's list, which the transaction has locked. */
  Change open(PairingTx tx) {
    CombinedListDao dao = tx.dao(CombinedListDao.class);
    int version = Objects.requireNonNull(dao.head()).version();
    CombinedListRow latest = version == 0 ? null : dao.find(version);
    List<Standing> standings =
        version == 0
            ? List.of()
            : dao.entries(version).stream().map(row -> row.entry().standing()).toList();
    return new Change(version + 1, latest, new Draft(standings));
  }

  /** The latest version; 404 before there is one. */
  static CombinedListHead head(PairingTx tx) {
    CombinedListHead head = tx.dao(CombinedListDao.class).head();
    if (head == null || head.version() == 0) {
      throw ProblemException.notFound();
    }
    return head;
  }

  /** Recalls patients that were listed in an earlier version and are about to be named again. */
  static void recall(PairingTx tx, Draft draft, List<String> patientIds) {
    ListedPatientDao dao = tx.dao(ListedPatientDao.class);
    draft.recall(LookUps.of(draft.missing(patientIds), dao::byPatients).toList());
  }

  /** Gives every patient a place and writes the version. */
  int save(PairingTx tx, Change change, VersionCause cause, Lists lists) {
    Draft draft = change.draft();
    tx.dao(ListedPatientDao.class).insertAll(draft.newcomers());
    List<Entry> entries =
        GuidelineOrder.arrange(
            draft.named(),
            identities(tx, draft.named().stream().map(Standing::patientId).toList()));
    CombinedListDao dao = tx.dao(CombinedListDao.class);
    dao.insert(row(change.version(), entries, cause, lists, clock.instant()));
    dao.insertEntries(change.version(), entries.stream().map(EntryRow::of).toList());
    if (dao.advance(change.version()) != 1) {
      throw new IllegalStateException("another version was made under the lock");
    }
    packets.count(tx, draft.spokenOf());
    return change.version();
  }

  /** How the sides know the patients; without those of whom no side has a record. */
  static Map<String, Identity> identities(PairingTx tx, Collection<String> patientIds) {
    ListedPatientDao dao = tx.dao(ListedPatientDao.class);
    Map<String, Identity> identities = new HashMap<>();
    LookUps.of(patientIds, dao::identities)
        .forEach(row -> identities.compute(row.patientId(), (patient, known) -> row.addTo(known)));
    return identities;
  }

  private static CombinedListRow row(
      int version, List<Entry> entries, VersionCause cause, Lists lists, Instant now) {
    Overlap overlap = Overlap.of(entries);
    int urgent =
        (int)
            entries.stream()
                .filter(entry -> entry.standing().namedBy() == NamedBy.URGENT_ADDITION)
                .filter(entry -> !entry.standing().isRemoved())
                .count();
    return new CombinedListRow(
        version,
        now,
        cause.clientId(),
        cause.kind().code(),
        cause.party().code(),
        cause.id(),
        cause.reason(),
        lists.planRiskListId(),
        lists.practiceRiskListId(),
        overlap.common(),
        overlap.planOnly(),
        overlap.practiceOnly(),
        urgent);
  }

  /**
   * A version in the making.
   *
   * @param latest the version before; null when this is the first
   */
  record Change(int version, @Nullable CombinedListRow latest, Draft draft) {

    /** The risk lists of the version before. */
    Lists lists() {
      return latest == null
          ? new Lists(null, null)
          : new Lists(latest.planRiskListId(), latest.practiceRiskListId());
    }
  }

  /** The two sides' lists in a version; null where a side has not submitted. */
  record Lists(@Nullable String planRiskListId, @Nullable String practiceRiskListId) {}
}

package care.duet.server.combinedlist;

import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The current version of the combined list in its order, for whoever goes on from it.
 *
 * @param version which version it is
 * @param patients everybody who stands in it and has not been removed
 */
public record ListedOrder(int version, List<Listed> patients) {

  /** Copies the patients. */
  public ListedOrder {
    patients = List.copyOf(patients);
  }

  /** The order as it is now; none before there is a list. */
  public static Optional<ListedOrder> of(PairingTx tx) {
    CombinedListDao dao = tx.dao(CombinedListDao.class);
    CombinedListHead head = dao.head();
    if (head == null || head.version() == 0) {
      return Optional.empty();
    }
    List<Listed> patients =
        dao.entries(head.version()).stream()
            .map(row -> row.entry().standing())
            .filter(standing -> !standing.isRemoved())
            .map(Listed::of)
            .toList();
    return Optional.of(new ListedOrder(head.version(), patients));
  }

  /**
   * A patient of the list.
   *
   * @param code the word of the group of the order
   * @param text the same in words
   * @param urgentSince when somebody added the patient outside of the lists; null when nobody did
   * @param planNames whether the plan's list names the patient
   * @param practiceNames whether the practice's does
   */
  public record Listed(
      String entryId,
      String patientId,
      String code,
      String text,
      @Nullable Instant urgentSince,
      boolean planNames,
      boolean practiceNames) {

    private static Listed of(Standing standing) {
      PositionReason reason = PositionReason.of(standing);
      return new Listed(
          standing.entryId(),
          standing.patientId(),
          reason.code(),
          reason.text(),
          standing.urgent() == null ? null : standing.urgent().addedAt(),
          standing.plan() != null,
          standing.practice() != null);
    }
  }
}

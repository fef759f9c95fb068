package care.duet.server.packet;

import care.duet.server.combinedlist.ListedPackets;
import care.duet.server.imports.AfterImport;
import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the packets of listed patients ready, and how complete they are. To put one together takes
 * reading some seventy facts, and list and packets are read far more often than files come.
 */
final class PacketKeeper implements ListedPackets, AfterImport {

  private final PacketTextMapping texts;

  PacketKeeper(PacketTextMapping texts) {
    this.texts = texts;
  }

  @Override
  public void count(PairingTx tx, Collection<String> patientIds) {
    // Before what it tells of: facts that are newer than it make a packet that is never shown.
    Kinds kinds = Kinds.in(tx);
    ReadyDao dao = tx.dao(ReadyDao.class);
    // In one order everywhere, so that nobody waits for somebody who waits for him.
    List<StaleRow> stale =
        LookUps.of(
                patientIds.stream().sorted().toList(),
                some -> dao.stale(some, kinds.revision(), PacketTextMapping.FORM))
            .toList();
    Map<String, Integer> versions =
        stale.stream().collect(Collectors.toMap(StaleRow::patientId, StaleRow::version));
    List<CompletenessRow> counted = new ArrayList<>();
    List<ReadyRow> ready = new ArrayList<>();
    LookUps.of(
            stale.stream().map(StaleRow::patientId).toList(), some -> Charts.read(tx, kinds, some))
        .forEach(
            chart -> {
              counted.add(new CompletenessRow(chart.patientId(), Completeness.of(chart)));
              int version = Objects.requireNonNull(versions.get(chart.patientId()));
              ready.add(ReadyRow.of(texts.toText(chart), version, kinds));
            });
    keepCounts(tx, counted);
    dao.put(ready);
  }

  /**
   * Keeps the packets of everybody on the list. It is locked before anything is read: of two that
   * end at once the later one then sees what the earlier one has taken in.
   */
  @Override
  public void ended(PairingTx tx, String kind) {
    if (!Item.KINDS.contains(kind)) {
      return;
    }
    CompletenessDao dao = tx.dao(CompletenessDao.class);
    dao.lockList();
    count(tx, dao.listed());
  }

  /** Only those that have changed, so that the list's ETag moves on for these alone. */
  private static void keepCounts(PairingTx tx, List<CompletenessRow> counted) {
    CompletenessDao dao = tx.dao(CompletenessDao.class);
    Set<CompletenessRow> known =
        new HashSet<>(
            LookUps.of(counted.stream().map(CompletenessRow::patientId).toList(), dao::of)
                .toList());
    dao.put(counted.stream().filter(row -> !known.contains(row)).toList());
  }
}

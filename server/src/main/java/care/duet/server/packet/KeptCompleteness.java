package care.duet.server.packet;

import care.duet.server.combinedlist.ListedPackets;
import care.duet.server.imports.AfterImport;
import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps how complete the packets of listed patients are. To count them takes reading some seventy
 * facts of each patient, and the list is read far more often than files come.
 */
final class KeptCompleteness implements ListedPackets, AfterImport {

  @Override
  public void count(PairingTx tx, Collection<String> patientIds) {
    CompletenessDao dao = tx.dao(CompletenessDao.class);
    List<CompletenessRow> changed = new ArrayList<>();
    // In one order everywhere, so that nobody waits for somebody who waits for him.
    LookUps.of(patientIds.stream().sorted().toList(), some -> changed(tx, dao, some))
        .forEach(changed::add);
    dao.put(changed);
  }

  /**
   * Counts everybody on the list. It is locked before anything is read: of two that end at once the
   * later one then sees what the earlier one has taken in.
   */
  @Override
  public void ended(PairingTx tx, String kind) {
    if (Item.ALL.stream().noneMatch(item -> item.kinds().contains(kind))) {
      return;
    }
    CompletenessDao dao = tx.dao(CompletenessDao.class);
    dao.lockList();
    count(tx, dao.listed());
  }

  private static List<CompletenessRow> changed(
      PairingTx tx, CompletenessDao dao, List<String> patientIds) {
    Set<CompletenessRow> known = new HashSet<>(dao.of(patientIds));
    return Charts.read(tx, patientIds).stream()
        .map(chart -> new CompletenessRow(chart.patientId(), Completeness.of(chart)))
        .filter(row -> !known.contains(row))
        .toList();
  }
}

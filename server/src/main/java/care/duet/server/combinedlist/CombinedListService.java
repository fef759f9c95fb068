package care.duet.server.combinedlist;

import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the combined list: now, then, one entry, and what changed between. */
final class CombinedListService {

  /** The ETag of the current version, for one statement; 404 before there is one. */
  String etag(PairingTx tx) {
    CurrentList state = tx.dao(CombinedListDao.class).current();
    if (state == null || state.version() == 0) {
      throw ProblemException.notFound();
    }
    return state.etag();
  }

  CombinedListView current(PairingTx tx) {
    LatestList latest = tx.dao(CombinedListDao.class).latest();
    if (latest == null) {
      throw ProblemException.notFound();
    }
    CombinedListRow list = latest.list();
    List<ListedNow> listed = tx.dao(CombinedListDao.class).entriesNow(list.version());
    // Whoever has read everything need not have it summed up by the database.
    long known = listed.stream().mapToLong(entry -> entry.known().version()).sum();
    return new CombinedListView(
        list,
        listed.stream().map(entry -> EntryView.now(list.version(), entry)).toList(),
        true,
        new CurrentList(list.version(), latest.revision(), known).etag());
  }

  CombinedListView version(PairingTx tx, int version) {
    int latest = CombinedLists.head(tx).version();
    CombinedListRow list = find(tx, version);
    boolean current = version == latest;
    List<EntryView> entries =
        tx.dao(CombinedListDao.class).entries(version).stream()
            .map(row -> EntryView.then(version, row))
            .toList();
    return new CombinedListView(list, entries, current, list.etag(current));
  }

  Page<CombinedListRow> versions(PairingTx tx, PageRequest page) {
    int before = page.after(Integer.MAX_VALUE);
    List<CombinedListRow> rows = tx.dao(CombinedListDao.class).list(before, page.rows());
    return Page.of(rows, page, row -> String.valueOf(row.version()));
  }

  /** The version asked for, or the latest; without its entries. */
  CombinedListRow row(PairingTx tx, @Nullable Integer version) {
    return find(tx, version == null ? CombinedLists.head(tx).version() : version);
  }

  EntryView entry(PairingTx tx, String entryId) {
    int version = CombinedLists.head(tx).version();
    ListedNow listed = tx.dao(CombinedListDao.class).entryNow(version, entryId);
    if (listed == null) {
      throw ProblemException.notFound();
    }
    return EntryView.now(version, listed);
  }

  Diff diff(PairingTx tx, int from, int to) {
    if (from >= to) {
      throw ProblemException.rulesBroken(
          List.of(
              ProblemError.parameter(
                  "from", "not_earlier", "'from' must be an earlier version than 'to'.")));
    }
    find(tx, from);
    find(tx, to);
    return Diff.between(from, entries(tx, from), to, entries(tx, to));
  }

  private static List<Entry> entries(PairingTx tx, int version) {
    return tx.dao(CombinedListDao.class).entries(version).stream().map(EntryRow::entry).toList();
  }

  private static CombinedListRow find(PairingTx tx, int version) {
    CombinedListRow found = tx.dao(CombinedListDao.class).find(version);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }
}

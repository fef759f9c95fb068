package care.duet.server.combinedlist;

import java.util.List;
import java.util.Map;

/**
 * One version as it is shown.
 *
 * @param current whether it is the latest
 * @param now what is said and known of the patients today, by entry; empty for a version of the
 *     past
 */
record CombinedListView(
    CombinedListRow list,
    List<Entry> entries,
    Map<String, ListedNow> now,
    boolean current,
    String etag) {}

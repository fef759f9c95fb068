package care.duet.server.combinedlist;

import java.util.List;

/**
 * One version as it is shown.
 *
 * @param current whether it is the latest
 */
record CombinedListView(
    CombinedListRow list, List<EntryView> entries, boolean current, String etag) {}

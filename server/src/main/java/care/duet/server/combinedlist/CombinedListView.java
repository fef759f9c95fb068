package care.duet.server.combinedlist;

import java.util.List;
import java.util.Map;

/**
 * One version as it is shown.
 *
 * @param current whether it is the latest
 * @param assessed what is said of the patients today, by entry; empty for a version of the past
 */
record CombinedListView(
    CombinedListRow list,
    List<Entry> entries,
    Map<String, ListedPatient> assessed,
    boolean current,
    String etag) {}

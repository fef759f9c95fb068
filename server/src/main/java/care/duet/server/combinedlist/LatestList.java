package care.duet.server.combinedlist;

import org.jdbi.v3.core.mapper.Nested;

/**
 * The latest version without its entries.
 *
 * @param revision how often entries were assessed since it was made
 */
public record LatestList(int revision, @Nested CombinedListRow list) {}

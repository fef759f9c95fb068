package care.duet.server.combinedlist;

/**
 * Where the combined list of a pairing is.
 *
 * @param version the latest version; 0 before the first
 * @param revision how often entries were assessed since that version was made
 */
public record CombinedListHead(int version, int revision) {}

package care.duet.server.history;

import java.time.Instant;

/**
 * A kind of file that has come.
 *
 * @param lastAt when the last one did
 */
public record SuppliedRow(String kind, Instant lastAt) {}

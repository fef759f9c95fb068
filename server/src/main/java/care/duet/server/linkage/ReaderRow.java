package care.duet.server.linkage;

import java.time.Instant;

/** Somebody's call that had to do with a patient. */
public record ReaderRow(String clientId, String party, String action, Instant occurredAt) {}

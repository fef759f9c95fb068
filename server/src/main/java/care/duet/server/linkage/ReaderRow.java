package care.duet.server.linkage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's call that had to do with a patient. */
public record ReaderRow(
    String clientId,
    @Nullable String onBehalfOf,
    String party,
    String action,
    Instant occurredAt) {}

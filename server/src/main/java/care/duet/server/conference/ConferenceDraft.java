package care.duet.server.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A single conference as a side proposes it.
 *
 * @param durationMinutes null for what the pairing has agreed on
 */
record ConferenceDraft(
    @Nullable String title, Instant startsAt, @Nullable Integer durationMinutes) {}

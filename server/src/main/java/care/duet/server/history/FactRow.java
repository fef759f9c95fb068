package care.duet.server.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of a patient as it is stored, and when the import was that it was taken from. */
public record FactRow(
    String kind,
    String identifier,
    String factKey,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String content,
    Instant submittedAt) {}

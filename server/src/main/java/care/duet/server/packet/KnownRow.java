package care.duet.server.packet;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of a patient as it is stored, and when the import was that it was taken from. */
public record KnownRow(
    String identifier,
    String kind,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String content,
    Instant submittedAt) {}

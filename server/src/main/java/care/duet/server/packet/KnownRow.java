package care.duet.server.packet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of a patient as it is stored, and the day of the import that it was taken from. */
public record KnownRow(
    String identifier,
    String kind,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String content,
    LocalDate asOf) {}

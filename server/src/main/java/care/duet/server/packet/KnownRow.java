package care.duet.server.packet;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of a patient as it is stored, and when its side last sent it. */
public record KnownRow(
    String patientId,
    String party,
    String kind,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String content,
    Instant submittedAt) {}

package care.duet.server.packet;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one side describes a patient, wherever it did so last. */
public record RecordRow(
    String patientId,
    String party,
    String identifier,
    String givenName,
    String familyName,
    @Nullable String suffix,
    LocalDate birthDate,
    Instant updatedAt) {}

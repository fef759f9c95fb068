package care.duet.server.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said anew of a contact; null where nothing is. */
record ContactChange(
    @Nullable String name,
    @Nullable String position,
    @Nullable String email,
    @Nullable String telephone,
    @Nullable String credential,
    @Nullable LocalDate activeFrom,
    @Nullable LocalDate activeTo,
    @Nullable Boolean coreParticipant) {}

package care.duet.server.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which contacts to list; null where anything will do. */
public record ContactFilter(
    @Nullable String party,
    @Nullable String role,
    @Nullable LocalDate activeOn,
    @Nullable Boolean coreParticipant) {}

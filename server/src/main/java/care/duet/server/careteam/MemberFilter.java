package care.duet.server.careteam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which members of a care team to list; null where anything will do. */
public record MemberFilter(
    @Nullable String party, @Nullable String role, @Nullable LocalDate activeOn) {}

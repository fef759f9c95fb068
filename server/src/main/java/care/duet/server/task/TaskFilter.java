package care.duet.server.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; null where anything will do.
 *
 * @param side the caller's, when it asks for its own tasks
 * @param person for whom the caller acts, when it asks for that person's own tasks
 */
public record TaskFilter(
    @Nullable String ownerParty,
    @Nullable String side,
    @Nullable String person,
    @Nullable String ownerContactId,
    @Nullable String ownerRole,
    @Nullable String patientId,
    @Nullable String conferenceId,
    @Nullable String kind,
    @Nullable String state,
    @Nullable Boolean open,
    @Nullable Boolean overdue,
    @Nullable LocalDate dueBefore) {}

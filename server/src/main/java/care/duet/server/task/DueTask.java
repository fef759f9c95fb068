package care.duet.server.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that is due, without what it says.
 *
 * @param ownerContactId who does it; null while nobody is named
 */
public record DueTask(
    String id,
    String ownerParty,
    @Nullable String ownerContactId,
    LocalDate dueOn,
    LocalDate reportBackOn) {}

package care.duet.server.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that was agreed on in a conference.
 *
 * @param patientId whom it concerns now; null when it concerns nobody in particular
 * @param ownerContactId who does it; null while nobody is named, like name and position
 */
public record ConferenceTask(
    String id,
    String text,
    String ownerParty,
    @Nullable String ownerContactId,
    @Nullable String ownerName,
    @Nullable String ownerPosition,
    @Nullable String patientId,
    LocalDate dueOn,
    LocalDate reportBackOn) {}

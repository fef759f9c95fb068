package care.duet.server.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier conference had to do with a patient.
 *
 * @param what the word of an {@link Earlier}
 * @param nextPlace among those agreed on for the next time; null for who was not
 * @param startsAt when the conference was, or is to be
 * @param saidAt until when it holds against an urgent addition: its closing, or its end
 */
public record EarlierPlace(
    String entryId, String what, @Nullable Integer nextPlace, Instant startsAt, Instant saidAt) {}

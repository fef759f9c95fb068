package care.duet.server.agenda;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier conference had to do with a patient.
 *
 * @param kept whether there was a place on its agenda to the end
 * @param result what came of it; null while the conference is not closed
 * @param nextPlace among those agreed on for the next time; null for who was not
 */
public record EarlierPlace(
    String entryId, boolean kept, @Nullable String result, @Nullable Integer nextPlace) {}

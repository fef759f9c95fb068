package care.duet.server.outcome;

import org.jspecify.annotations.Nullable;

/**
 * A patient in what came of a conference, as a row.
 *
 * @param place on the agenda; null for who is only next
 * @param result the word of the result; null for who is only next
 * @param nextPlace among those who are next; null for who is not
 */
public record PatientRow(
    String entryId,
    @Nullable Integer place,
    @Nullable String result,
    @Nullable String note,
    @Nullable Integer nextPlace) {}

package care.duet.server.outcome;

import org.jspecify.annotations.Nullable;

/**
 * What came of a patient.
 *
 * @param result the word on the wire and in the database
 */
record Result(String entryId, String result, @Nullable String note) {}

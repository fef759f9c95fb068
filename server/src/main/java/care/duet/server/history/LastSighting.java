package care.duet.server.history;

import org.jspecify.annotations.Nullable;

/**
 * The last time that a patient was seen.
 *
 * @param supplied whether those who would know have sent what they know
 * @param last null when nobody says so
 */
public record LastSighting(boolean supplied, @Nullable Sighting last) {}

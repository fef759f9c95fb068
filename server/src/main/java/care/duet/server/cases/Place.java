package care.duet.server.cases;

import org.jspecify.annotations.Nullable;

/**
 * Where a lead is decided.
 *
 * @param conferenceId null between conferences, as the other is
 */
record Place(@Nullable String conferenceId, @Nullable String entryId) {

  static final Place BETWEEN_CONFERENCES = new Place(null, null);
}

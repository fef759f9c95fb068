package care.duet.server.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place, as a row, with what is known of the entry now.
 *
 * @param place from 1, with gaps; null once it is lost
 * @param urgent whether it is kept although others must give way
 * @param patientId whose entry it is now
 * @param listed whether the entry stands on the combined list, and has not been removed
 * @param knownVersion grows with whatever is shown of the patient
 */
public record PlaceRow(
    String entryId,
    @Nullable Integer place,
    boolean urgent,
    String code,
    String text,
    @Nullable String lostCode,
    @Nullable String lostParty,
    @Nullable String lostReason,
    @Nullable Instant lostAt,
    String patientId,
    boolean listed,
    long knownVersion) {

  /** The place of an entry that has gone into another one. */
  PlaceRow in(Absorbed into) {
    return new PlaceRow(
        entryId,
        place,
        urgent,
        code,
        text,
        lostCode,
        lostParty,
        lostReason,
        lostAt,
        into.patientId(),
        into.listed(),
        into.knownVersion());
  }
}

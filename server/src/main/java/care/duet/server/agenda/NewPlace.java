package care.duet.server.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place to be kept, as a row. */
public record NewPlace(
    String conferenceId,
    String entryId,
    @Nullable Integer place,
    boolean urgent,
    String code,
    String text,
    @Nullable String lostCode,
    @Nullable String lostParty,
    @Nullable String lostReason,
    @Nullable Instant lostAt) {

  static NewPlace of(String conferenceId, Place place, int number) {
    return new NewPlace(
        conferenceId,
        place.entryId(),
        number,
        place.urgent(),
        place.code(),
        place.text(),
        null,
        null,
        null,
        null);
  }

  static NewPlace lost(String conferenceId, Place place, Loss loss) {
    return new NewPlace(
        conferenceId,
        place.entryId(),
        null,
        place.urgent(),
        place.code(),
        place.text(),
        loss.lostCode(),
        loss.lostParty(),
        loss.lostReason(),
        loss.lostAt());
  }
}

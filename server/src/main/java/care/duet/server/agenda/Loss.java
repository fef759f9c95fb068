package care.duet.server.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody lost a place.
 *
 * @param lostParty the side that dropped the patient; null when nobody did
 */
public record Loss(
    String lostCode, @Nullable String lostParty, @Nullable String lostReason, Instant lostAt) {

  static Loss displaced(Instant now) {
    return new Loss("displaced", null, null, now);
  }

  static Loss removed(Instant now) {
    return new Loss("removed", null, null, now);
  }

  static Loss dropped(String party, String reason, Instant now) {
    return new Loss("dropped", party, reason, now);
  }
}

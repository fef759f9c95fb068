package care.duet.server.linkage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said about a pair; all of it null as long as nobody has.
 *
 * @param decision confirmed or rejected
 * @param decidedParty the side that said it
 * @param decidedBy the client that did
 * @param note how they knew
 */
public record Said(
    @Nullable String decision,
    @Nullable String decidedParty,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String note) {

  static final String CONFIRMED = "confirmed";
  static final String REJECTED = "rejected";
  static final Said NOTHING = new Said(null, null, null, null, null);
}

package care.duet.server.risklist;

import care.duet.server.platform.http.Etags;
import java.time.Instant;

/**
 * One side's list without its entries.
 *
 * @param party the side's word
 * @param current whether no newer list of the side has replaced it
 */
public record RiskList(
    String id,
    String party,
    int revision,
    String cycle,
    String definition,
    int recommendedSize,
    int size,
    boolean current,
    int combinedListVersion,
    Instant submittedAt,
    String submittedBy) {

  int additionalCount() {
    return Math.max(0, size - recommendedSize);
  }

  /** A list never changes but for one thing: it is replaced. */
  String etag() {
    return Etags.of(current ? 1 : 2);
  }
}

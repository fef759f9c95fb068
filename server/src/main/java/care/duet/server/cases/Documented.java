package care.duet.server.cases;

import care.duet.server.security.Caller;
import care.duet.server.tenancy.PairingScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a decision stands in a system of one of the sides.
 *
 * @param number the decision
 * @param party the side that said so
 */
public record Documented(
    String caseId,
    int number,
    String place,
    String party,
    String clientId,
    @Nullable String onBehalfOf,
    Instant documentedAt) {

  static Documented of(String caseId, int number, String place, PairingScope scope, Instant now) {
    Caller caller = scope.caller();
    return new Documented(
        caseId, number, place, scope.party().code(), caller.clientId(), caller.onBehalfOf(), now);
  }
}

package care.duet.server.task;

import care.duet.server.security.Caller;
import care.duet.server.tenancy.PairingScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has made a move, and when. */
public record By(String party, String clientId, @Nullable String onBehalfOf, Instant occurredAt) {

  static By of(PairingScope scope, Instant now) {
    Caller caller = scope.caller();
    return new By(scope.party().code(), caller.clientId(), caller.onBehalfOf(), now);
  }
}

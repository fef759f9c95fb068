package care.duet.server.grant;

import care.duet.server.platform.http.Etags;
import care.duet.server.security.Role;
import java.time.Instant;

/** One role of one client in one pairing. */
public record Grant(
    String id, String clientId, String pairingId, Role role, Instant createdAt, int version) {
  String etag() {
    return Etags.of(version);
  }
}

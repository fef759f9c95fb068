package care.duet.server.apiclient;

import care.duet.server.platform.http.Etags;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key of a client, without its secret. */
public record IssuedKey(
    String id,
    String clientId,
    String name,
    String lastFour,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    int version) {

  String etag() {
    return Etags.of(version);
  }

  IssuedKey revoked(Instant now) {
    return new IssuedKey(
        id, clientId, name, lastFour, createdAt, expiresAt, lastUsedAt, now, version + 1);
  }
}

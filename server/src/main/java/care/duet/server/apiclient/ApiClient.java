package care.duet.server.apiclient;

import care.duet.server.platform.http.Etags;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program that calls Duet.
 *
 * @param organizationId whom it works for; null for an administrator
 */
public record ApiClient(
    String id,
    @Nullable String organizationId,
    boolean administrator,
    String name,
    Instant createdAt,
    Instant updatedAt,
    int version) {
  String etag() {
    return Etags.of(version);
  }
}

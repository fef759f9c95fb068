package care.duet.server.organization;

import care.duet.server.platform.http.Etags;
import java.time.Instant;

/** A health plan, a practice or a community partner. */
public record Organization(
    String id,
    String kind,
    String externalId,
    String name,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  String etag() {
    return Etags.of(version);
  }

  Organization renamed(String newName, Instant now) {
    return new Organization(id, kind, externalId, newName, createdAt, now, version + 1);
  }
}

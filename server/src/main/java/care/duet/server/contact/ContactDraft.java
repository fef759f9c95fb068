package care.duet.server.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person as a side adds him or her.
 *
 * @param activeFrom the first day on the team; null for today
 */
record ContactDraft(
    ContactRole role,
    String name,
    String position,
    String email,
    String telephone,
    @Nullable String credential,
    @Nullable LocalDate activeFrom,
    @Nullable LocalDate activeTo,
    boolean coreParticipant) {

  Contact as(String id, LocalDate today, Instant now) {
    return new Contact(
        id,
        role.partyCode(),
        role.code(),
        name,
        position,
        email,
        telephone,
        credential,
        Objects.requireNonNullElse(activeFrom, today),
        activeTo,
        coreParticipant,
        null,
        now,
        now,
        1);
  }
}

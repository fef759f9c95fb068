package care.duet.server.prework;

import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * What a side has prepared about a patient, as a row.
 *
 * @param submittedAt null while it is a draft
 */
public record PreWork(
    String id,
    String conferenceId,
    String entryId,
    String party,
    @Nested Findings findings,
    @Nullable Instant submittedAt,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  /** The first draft. */
  static PreWork begun(Whose whose, Findings findings, Instant now) {
    return new PreWork(
        TypeId.next("pwk"),
        whose.conferenceId(),
        whose.entryId(),
        whose.party().code(),
        findings,
        null,
        now,
        now,
        1);
  }

  PreWork with(Findings changed, Instant now) {
    return new PreWork(
        id, conferenceId, entryId, party, changed, submittedAt, createdAt, now, version + 1);
  }

  PreWork submitted(Instant now) {
    return new PreWork(
        id, conferenceId, entryId, party, findings, now, createdAt, now, version + 1);
  }

  boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Whether it was submitted after this time; nothing says so before it is submitted. */
  boolean isLate(Instant dueAt) {
    return submittedAt != null && submittedAt.isAfter(dueAt);
  }

  boolean isOf(Party side) {
    return party.equals(side.code());
  }
}

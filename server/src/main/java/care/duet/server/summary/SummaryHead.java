package care.duet.server.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That there is a summary, as a row without what it says.
 *
 * @param dueAt null of corrections
 * @param sentAt null while it is a draft
 */
public record SummaryHead(
    int number,
    String state,
    @Nullable String correctionReason,
    Instant draftedAt,
    @Nullable Instant dueAt,
    @Nullable Instant sentAt) {

  boolean isDraft() {
    return state.equals(Summary.DRAFT);
  }

  /** Whether it was sent too late; null while that is not known, and of corrections. */
  @Nullable Boolean late() {
    return (sentAt == null || dueAt == null) ? null : sentAt.isAfter(dueAt);
  }
}

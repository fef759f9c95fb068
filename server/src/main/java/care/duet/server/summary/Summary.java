package care.duet.server.summary;

import care.duet.server.platform.db.JsonColumn;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A summary of a conference, as a row.
 *
 * @param number 1, or of a correction one more than of the summary before
 * @param correctionReason null of the first one
 * @param notes about patients, by their entries, JSON; null when there are none
 * @param content what the record said, JSON
 * @param dueAt null of corrections
 * @param sentAt null while it is a draft
 */
public record Summary(
    String conferenceId,
    int number,
    String state,
    @Nullable String correctionReason,
    @Nullable String introduction,
    @Nullable String notes,
    String content,
    @Nullable Instant dueAt,
    @Nullable Instant sentAt,
    Instant draftedAt,
    Instant updatedAt,
    int version) {

  static final String DRAFT = "draft";
  static final String SENT = "sent";

  boolean isDraft() {
    return state.equals(DRAFT);
  }

  /** The same draft with what is said anew. */
  Summary changed(SummaryChange change, String newContent, Instant now) {
    Map<String, String> newNotes = change.notes();
    return new Summary(
        conferenceId,
        number,
        state,
        correctionReason,
        change.introduction() == null ? introduction : change.introduction(),
        newNotes == null ? notes : newNotes.isEmpty() ? null : JsonColumn.of(newNotes),
        newContent,
        dueAt,
        sentAt,
        draftedAt,
        now,
        version + 1);
  }

  /** The same summary, delivered. */
  Summary sent(Instant now) {
    return new Summary(
        conferenceId,
        number,
        SENT,
        correctionReason,
        introduction,
        notes,
        content,
        dueAt,
        now,
        draftedAt,
        now,
        version + 1);
  }

  /** That there is this summary. */
  SummaryHead head() {
    return new SummaryHead(number, state, correctionReason, draftedAt, dueAt, sentAt);
  }
}

package care.duet.server.prework;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pre-work of one side as it is shown.
 *
 * @param whose named by the entry that has the place
 * @param row null before anything was written
 * @param dueAt until when it is due
 */
record PreWorkView(Whose whose, @Nullable PreWork row, Instant dueAt) {

  Findings findings() {
    return row == null ? Findings.NONE : row.findings();
  }

  boolean isSubmitted() {
    return row != null && row.isSubmitted();
  }

  /** The same with what was written since. */
  PreWorkView with(PreWork written) {
    return new PreWorkView(whose, written, dueAt);
  }

  @Nullable Instant submittedAt() {
    return row == null ? null : row.submittedAt();
  }

  boolean isLate() {
    return row != null && row.isLate(dueAt);
  }

  /** It is told from that of any other patient and side. */
  String etag() {
    int of = Objects.hash(whose.conferenceId(), whose.entryId(), whose.party().code(), isLate());
    return "\"%d-%08x\"".formatted(row == null ? 0 : row.version(), of);
  }
}

package care.duet.server.prework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a side is with a patient.
 *
 * @param submittedAt null before it has submitted
 * @param missing what it has not said yet; null of the other side, whose drafts nobody sees
 */
record SideStatus(@Nullable Instant submittedAt, boolean late, @Nullable List<Missing> missing) {

  static SideStatus of(@Nullable PreWork written, Instant dueAt, @Nullable List<Missing> missing) {
    return written == null
        ? new SideStatus(null, false, missing)
        : new SideStatus(written.submittedAt(), written.isLate(dueAt), missing);
  }

  boolean isSubmitted() {
    return submittedAt != null;
  }
}

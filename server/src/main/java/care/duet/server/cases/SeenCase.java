package care.duet.server.cases;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is read.
 *
 * @param patientId of whom the record is now that the case hangs on
 * @param oldestId the patient's oldest open case; null when there is none
 */
public record SeenCase(@Nested Case kept, String patientId, @Nullable String oldestId) {

  /** open, merged or closed. */
  String state() {
    if (!kept.isOpen()) {
      return "closed";
    }
    return kept.id().equals(oldestId) ? "open" : "merged";
  }

  /** The case that stands for this one; null unless it is merged. */
  @Nullable String mergedInto() {
    return state().equals("merged") ? oldestId : null;
  }

  /** Moves on with the case, with whose it is, and when it is merged. */
  String etag() {
    String into = mergedInto();
    return "\"" + kept.version() + "." + patientId + (into == null ? "" : "." + into) + "\"";
  }
}

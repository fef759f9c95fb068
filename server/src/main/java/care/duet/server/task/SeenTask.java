package care.duet.server.task;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is read: with what other tables say of it, and the day.
 *
 * @param patientId of whom the record is now that the task hangs on; null when it hangs on none
 * @param ownerRole what the person does who is to do it; null while nobody is named
 * @param overdue whether it is open and its last day is over
 */
public record SeenTask(
    @Nested Task task, @Nullable String patientId, @Nullable String ownerRole, boolean overdue) {

  /** Moves on with the task, with whom it concerns, and when it becomes overdue. */
  String etag() {
    String whom = patientId == null ? "nobody" : patientId;
    return "\"" + task.version() + "." + whom + "." + (overdue ? "overdue" : "due") + "\"";
  }
}

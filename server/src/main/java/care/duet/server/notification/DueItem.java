package care.duet.server.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reminder tells to be due, as it is kept.
 *
 * @param conferenceId null of tasks
 * @param taskId null of conferences
 * @param dueAt null of tasks
 * @param dueOn null of conferences
 */
public record DueItem(
    DueReason reason,
    @Nullable String conferenceId,
    @Nullable String taskId,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueOn) {

  /** Something that is due for a conference. */
  public static DueItem ofConference(DueReason reason, String conferenceId, Instant dueAt) {
    return new DueItem(reason, conferenceId, null, dueAt, null);
  }

  /** Something that is due about a task. */
  public static DueItem ofTask(DueReason reason, String taskId, LocalDate dueOn) {
    return new DueItem(reason, null, taskId, null, dueOn);
  }
}

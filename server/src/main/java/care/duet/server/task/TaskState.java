package care.duet.server.task;

import java.util.Locale;

/** How far a task is. */
enum TaskState {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  IN_PROGRESS,
  DONE,
  CANCELLED;

  /** Whether somebody must still do something about the task. */
  boolean isOpen() {
    return this != DONE && this != CANCELLED;
  }

  /** The word on the wire and in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of this word. */
  static TaskState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

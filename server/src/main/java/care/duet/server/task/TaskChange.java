package care.duet.server.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said anew of a task; null where nothing is. */
record TaskChange(
    @Nullable String text,
    @Nullable String priority,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate reportBackOn) {

  /** Whether it says more than when the owning side reports back. */
  boolean asksForSomethingElse() {
    return text != null || priority != null || dueOn != null;
  }
}

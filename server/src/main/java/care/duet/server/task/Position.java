package care.duet.server.task;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a task stands in a list by the day it is due; the id decides between two of a day. */
public record Position(LocalDate dueOn, String id) {

  /** Before every task: on the first day that the database can compare with. */
  static final Position BEGINNING = new Position(LocalDate.of(1000, 1, 1), "");

  private static final Pattern TEXT = Pattern.compile("([1-9]\\d{3}-\\d{2}-\\d{2})(\\w{1,40})");

  static Position of(Task task) {
    return new Position(task.dueOn(), task.id());
  }

  /** Reads what {@link #toString} has written. */
  static Position read(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no position");
    }
    return new Position(LocalDate.parse(parts.group(1)), parts.group(2));
  }

  @Override
  public String toString() {
    return dueOn + id;
  }
}

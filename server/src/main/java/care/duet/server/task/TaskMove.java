package care.duet.server.task;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can happen to a task. */
enum TaskMove {
  CREATE("created"),
  ACCEPT("accepted"),
  DECLINE("declined"),
  START("started"),
  COMPLETE("completed"),
  CANCEL("cancelled"),
  REASSIGN("reassigned"),
  UPDATE("updated");

  private final String code;

  TaskMove(String code) {
    this.code = code;
  }

  /** The word in the thread. */
  String code() {
    return code;
  }

  /** Refuses the move in a state that does not allow it, and says what is allowed. */
  void requireIn(TaskState state) {
    if (!isAllowedIn(state)) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT, "The task is %s; %s.".formatted(state.code(), next(state)));
    }
  }

  private boolean isAllowedIn(TaskState state) {
    return switch (this) {
      case CREATE -> false;
      case ACCEPT, DECLINE -> state == TaskState.PROPOSED;
      case START -> state == TaskState.ACCEPTED;
      case COMPLETE -> state == TaskState.IN_PROGRESS;
      case CANCEL, REASSIGN, UPDATE -> state.isOpen();
    };
  }

  private static String next(TaskState state) {
    String moves =
        Arrays.stream(values())
            .filter(move -> move.isAllowedIn(state))
            .map(move -> move.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return moves.isEmpty() ? "nothing more can become of it" : "allowed are " + moves;
  }
}

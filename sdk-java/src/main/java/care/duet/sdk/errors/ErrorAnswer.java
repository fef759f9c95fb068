package care.duet.sdk.errors;

import care.duet.sdk.generated.model.Problem;
import care.duet.sdk.generated.model.ProblemError;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer says.
 *
 * @param status the HTTP status
 * @param problem the server's explanation, if the answer had one
 * @param requestId the id of the request, if the answer had one
 * @param retryAfter how long the server asks to wait, if it does
 */
public record ErrorAnswer(
    int status,
    @Nullable Problem problem,
    @Nullable String requestId,
    @Nullable Duration retryAfter) {

  private static final int PLACES_SHOWN = 5;
  private static final int LONGEST_TEXT = 300;

  String message() {
    String request = requestId == null ? "" : " (request " + printable(requestId) + ")";
    return status + " " + (problem == null ? "without explanation" : explain(problem)) + request;
  }

  private static String explain(Problem problem) {
    String text = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
    return printable(problem.getCode() + ": " + text) + places(problem.getErrors());
  }

  private static String places(@Nullable List<ProblemError> errors) {
    if (errors == null || errors.isEmpty()) {
      return "";
    }
    String more = errors.size() > PLACES_SHOWN ? ", …]" : "]";
    return errors.stream()
        .limit(PLACES_SHOWN)
        .map(error -> place(error) + " " + printable(error.getCode()))
        .collect(Collectors.joining(", ", " [", more));
  }

  private static String place(ProblemError error) {
    return printable(error.getPointer() == null ? error.getParameter() : error.getPointer());
  }

  /** The text comes from the network and goes into logs: one line, not too long. */
  private static String printable(@Nullable String text) {
    String line = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
    return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "…" : line;
  }
}

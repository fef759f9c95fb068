package care.duet.server.review;

import care.duet.server.platform.http.ProblemError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers at the gate.
 *
 * @param demographics the word of what came of going through them
 */
record Confirmation(
    GateAnswer answer,
    String demographics,
    @Nullable String correction,
    @Nullable String reason,
    @Nullable String newInsurer,
    @Nullable String contactDetails) {

  /** The rules that it breaks; every one, not the first. */
  List<ProblemError> problems(GateAnswer suggested) {
    List<ProblemError> errors = new ArrayList<>();
    if (demographics.equals("corrected") && correction == null) {
      errors.add(ProblemError.at("/correction", "required", "Say what is not right."));
    }
    if (answer != suggested && reason == null) {
      errors.add(
          ProblemError.at(
              "/reason", "required", "Say why the answer is not what the records suggest."));
    }
    if (answer != GateAnswer.NO_LONGER_COVERED) {
      refuse(errors, "/new_insurer", newInsurer);
      refuse(errors, "/contact_details", contactDetails);
    }
    return errors;
  }

  private static void refuse(List<ProblemError> errors, String pointer, @Nullable String said) {
    if (said != null) {
      errors.add(
          ProblemError.at(
              pointer, "still_covered", "This is shared of who is no longer covered alone."));
    }
  }
}

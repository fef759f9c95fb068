package care.duet.server.cases;

import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody says it.
 *
 * @param confirmedWithPatient whether it was talked over with the patient
 */
record Aim(String text, boolean confirmedWithPatient, @Nullable String reason) {

  /** A goal that the two teams have made in the call, without the patient. */
  static Aim ofTheCall(String text) {
    return new Aim(text, false, null);
  }
}

package care.duet.server.scenarios;

import care.duet.sdk.generated.model.TaskKind;
import care.duet.sdk.generated.model.TaskPriority;

/**
 * What somebody is to do.
 *
 * @param days how many days after the call it is due
 * @param aboutPatient whether it is about the patient, and not about nobody in particular
 * @param result what came of it; empty where the guideline does not tell, so that it stays open
 */
record Step(
    Colleague by,
    TaskKind kind,
    int days,
    String text,
    TaskPriority priority,
    boolean aboutPatient,
    String result) {

  static Step of(Colleague by, TaskKind kind, int days, String text) {
    return new Step(by, kind, days, text, TaskPriority.NORMAL, true, "");
  }

  Step withHighPriority() {
    return new Step(by, kind, days, text, TaskPriority.HIGH, aboutPatient, result);
  }

  Step aboutNobodyInParticular() {
    return new Step(by, kind, days, text, priority, false, result);
  }

  Step cameTo(String what) {
    return new Step(by, kind, days, text, priority, aboutPatient, what);
  }
}

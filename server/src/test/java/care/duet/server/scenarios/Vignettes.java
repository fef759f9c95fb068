package care.duet.server.scenarios;

import java.util.List;

/** The ten patients of the guideline, in its order. It names no days: those are ours. */
final class Vignettes {

  /** A goal that several of them have. */
  static final String ACCESS = "Maximize patient access to needed care";

  /** Another one. */
  static final String ENGAGEMENT = "Increase patient engagement in care decisions";

  private Vignettes() {}

  static List<Vignette> all() {
    return List.of(
        JointlyLed.specialistsNearHome(),
        PlanLed.transplant(),
        PlanLed.substanceAbuseProgram(),
        PlanLed.changeOfCoverage(),
        JointlyLed.missedVisits(),
        PracticeLed.immigrationLawyer(),
        JointlyLed.psychiatrist(),
        PracticeLed.nursingFacility(),
        PlanLed.shelter(),
        JointlyLed.formulary());
  }
}

package care.duet.server.review;

import care.duet.server.history.LastSighting;
import care.duet.server.history.Sighting;
import care.duet.server.history.Standing;
import java.time.LocalDate;
import java.util.List;

/** Puts into words what the records say of a patient at the gate. */
final class Findings {

  private static final String PLAN = "plan";
  private static final String PRACTICE = "practice";

  private Findings() {}

  /** One for each question, in the order in which they are asked. */
  static List<Evidence> of(Standing standing) {
    return List.of(
        coverage(standing),
        panel(standing),
        seen(
            Evidence.SEEN_BY_PRACTICE,
            standing.practice(),
            "Last seen by the practice on ",
            "The practice's visits hold none of this patient.",
            "The practice has not sent its visits."),
        seen(
            "seen_elsewhere",
            standing.elsewhere(),
            "Last treated outside of the practice on ",
            "The plan knows of no other provider who treats the patient.",
            "The plan has not sent which providers its members see."),
        seen(
            "seen_by_any_provider",
            standing.anyProvider(),
            "Last seen by any provider on ",
            "No provider has seen the patient, as far as the files say.",
            "Neither side has sent who has seen the patient."),
        seen(
            "ed_visit",
            standing.emergency(),
            "Last in an emergency department on ",
            "No visit to an emergency department is known.",
            "Neither side has sent visits to emergency departments."));
  }

  private static Evidence coverage(Standing standing) {
    String code = "coverage";
    LocalDate until = standing.coveredUntil();
    return switch (standing.coverage()) {
      case "covered" ->
          Evidence.known(
              code,
              "Covered on " + standing.on() + ".",
              PLAN,
              standing.on(),
              standing.coverageAsOf());
      case "not_covered" ->
          Evidence.known(
              code,
              until == null
                  ? "Not covered on " + standing.on() + "."
                  : "Covered until " + until + ", and not on " + standing.on() + ".",
              PLAN,
              until == null ? standing.on() : until,
              standing.coverageAsOf());
      default ->
          Evidence.unknown(code, false, "The plan has not sent when the patient is covered.");
    };
  }

  private static Evidence panel(Standing standing) {
    String code = "panel";
    return switch (standing.panel()) {
      case "active" -> known(code, "On the practice's panel.", standing);
      case "inactive" -> known(code, "On the practice's panel as inactive.", standing);
      case "not_on_panel" -> known(code, "Not on the practice's panel.", standing);
      default -> Evidence.unknown(code, false, "The practice has not sent its panel.");
    };
  }

  private static Evidence known(String code, String text, Standing standing) {
    return Evidence.known(code, text, PRACTICE, null, standing.panelAsOf());
  }

  private static Evidence seen(
      String code, LastSighting seen, String known, String none, String notSupplied) {
    Sighting last = seen.last();
    if (last == null) {
      return Evidence.unknown(code, seen.supplied(), seen.supplied() ? none : notSupplied);
    }
    String words = last.words() == null ? "." : ": " + last.words() + ".";
    return Evidence.known(
        code, known + last.date() + words, last.party(), last.date(), last.asOf());
  }
}

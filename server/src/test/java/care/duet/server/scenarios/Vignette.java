package care.duet.server.scenarios;

import care.duet.sdk.generated.model.EngagementLevel;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.ReviewItemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One of the guideline's patients.
 *
 * @param drivers what makes the patient one of high risk
 * @param goal in the guideline's words
 * @param said what the two sides tell each other besides
 * @param note what the summary adds for the practice, or empty
 */
record Vignette(
    int number,
    String title,
    Person person,
    List<String> drivers,
    String goal,
    Lead lead,
    List<Step> steps,
    List<Said> said,
    String note) {

  Vignette {
    drivers = List.copyOf(drivers);
    steps = List.copyOf(steps);
    said = List.copyOf(said);
  }

  String heading() {
    return "Patient " + number + ": " + title;
  }

  String risk() {
    return String.join(". ", drivers) + ".";
  }

  /** Everything that is said in the call, the risk by the practice first. */
  List<Said> spoken() {
    List<Said> words = new ArrayList<>();
    words.add(new Said(Party.PRACTICE, ReviewItemCode.RISK_DRIVERS, risk()));
    words.addAll(said);
    return words;
  }

  /** How engaged the patient is, as far as the guideline tells. */
  EngagementLevel engagement(Party party) {
    return said.stream()
            .anyMatch(
                words -> words.by() == party && words.item() == ReviewItemCode.ENGAGEMENT_ISSUES)
        ? EngagementLevel.NONE
        : EngagementLevel.UNKNOWN;
  }

  /** Both care managers, and who else has something to do; a department gives no care. */
  Set<Colleague> frontLine() {
    Set<Colleague> colleagues = EnumSet.of(Colleague.CASE_MANAGER, Colleague.CARE_MANAGER);
    steps.forEach(step -> colleagues.add(step.by()));
    colleagues.remove(Colleague.COVERAGE_PROGRAM);
    return colleagues;
  }
}

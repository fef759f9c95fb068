package care.duet.server.prework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what a side has written against the guideline's items of the pre-work. */
final class Completeness {

  private static final String NOT_HIGH = "not_high";

  private final List<Missing> missing = new ArrayList<>();

  /**
   * What is missing, in the guideline's order.
   *
   * @param hasEarlierSteps whether there may be action steps of a previous meeting
   */
  static List<Missing> of(Findings findings, boolean hasEarlierSteps) {
    Completeness items = new Completeness();
    items.demand(
        findings.stillOurs(),
        "/still_ours",
        "Say whether the plan covers the patient, or the practice still has him or her.");
    items.demand(
        findings.riskLevel(),
        "/risk_level",
        "Say whether the level of risk is confirmed to be high, potentially high, or not high.");
    if (!NOT_HIGH.equals(findings.riskLevel()) && findings.drivers().isEmpty()) {
      items.need("/risk_drivers", "Say what drives the risk.");
    }
    if (!findings.noNeeds() && findings.neededServices().isEmpty()) {
      items.need("/needs", "Say which services are missing or needed and by whom, or that none.");
    }
    items.demand(
        findings.engagedWithPlan(),
        "/engagement/with_plan",
        "Say how engaged the patient is with the plan.");
    items.demand(
        findings.engagedWithPractice(),
        "/engagement/with_practice",
        "Say how engaged the patient is with the practice.");
    items.demand(
        findings.leadRecommendation(), "/lead_recommendation", "Recommend who is to lead.");
    items.demand(findings.leadReason(), "/lead_reason", "Say why.");
    if (hasEarlierSteps) {
      items.demand(
          findings.earlierSteps(),
          "/earlier_steps",
          "Say what became of the action steps of the previous meeting.");
    }
    if (findings.draftGoal() == null) {
      items.missing.add(new Missing("/draft_goal", "Draft a patient-centered goal.", false));
    }
    return List.copyOf(items.missing);
  }

  private void demand(@Nullable String said, String pointer, String text) {
    if (said == null) {
      need(pointer, text);
    }
  }

  private void need(String pointer, String text) {
    missing.add(new Missing(pointer, text, true));
  }
}

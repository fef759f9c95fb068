package care.duet.server.prework;

import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.ProblemError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a side holds of a patient, as columns of a row; null is what it has not said.
 *
 * @param stillOurs whether the plan covers the patient, or the practice still has him or her
 * @param riskDrivers a JSON array
 * @param needs a JSON array
 * @param noNeeds whether the side says that there are none
 */
public record Findings(
    @Nullable String stillOurs,
    @Nullable String stillOursNote,
    @Nullable String riskLevel,
    String riskDrivers,
    String needs,
    boolean noNeeds,
    @Nullable String engagedWithPlan,
    @Nullable String engagedWithPractice,
    @Nullable String leadRecommendation,
    @Nullable String leadReason,
    @Nullable String earlierSteps,
    @Nullable String draftGoal) {

  /** Nothing was said yet. */
  static final Findings NONE =
      new Findings(null, null, null, "[]", "[]", false, null, null, null, null, null, null);

  List<String> drivers() {
    return JsonColumn.texts(riskDrivers);
  }

  List<Need> neededServices() {
    return JsonColumn.values(needs, Need.class);
  }

  /** What contradicts itself, in a draft too. */
  List<ProblemError> problems() {
    return noNeeds && !neededServices().isEmpty()
        ? List.of(
            ProblemError.at(
                "/no_needs", "contradiction", "There are needs, or there are none; not both."))
        : List.of();
  }
}

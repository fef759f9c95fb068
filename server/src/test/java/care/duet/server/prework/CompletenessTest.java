package care.duet.server.prework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M4.9")
final class CompletenessTest {

  private static final Findings ALL =
      new Findings(
          "yes",
          null,
          "potentially_high",
          "[\"CKD stage 4\"]",
          "[{\"service\": \"Transportation\", \"by\": \"plan\"}]",
          false,
          "some",
          "unknown",
          "joint",
          "Both know her",
          "The visit took place",
          "Walk to the shop");

  @Test
  void nothingIsMissingOnceEverythingIsSaid() {
    assertThat(Completeness.of(ALL, true)).isEmpty();
    assertThat(Completeness.of(ALL, false)).isEmpty();
  }

  @Test
  void whoHasSaidNothingMissesEveryItemInTheGuidelinesOrder() {
    assertThat(needed(Findings.NONE, true))
        .containsExactly(
            "/still_ours",
            "/risk_level",
            "/risk_drivers",
            "/needs",
            "/engagement/with_plan",
            "/engagement/with_practice",
            "/lead_recommendation",
            "/lead_reason",
            "/earlier_steps");
  }

  @Test
  @Tag("M4.7")
  void whoWasNeverDiscussedHasNoEarlierSteps() {
    assertThat(needed(Findings.NONE, false)).hasSize(8).doesNotContain("/earlier_steps");
  }

  @Test
  @Tag("M4.8")
  void aDraftGoalIsRecommendedAndNotNeeded() {
    List<Missing> missing = Completeness.of(Findings.NONE, false);

    assertThat(missing).filteredOn(item -> !item.needed()).hasSize(1);
    assertThat(missing.get(missing.size() - 1).pointer()).isEqualTo("/draft_goal");
  }

  @Test
  @Tag("M4.3")
  void aRiskThatIsNotHighNeedsNoDriver() {
    assertThat(needed(findings("not_high", "[]", false), false)).doesNotContain("/risk_drivers");
    assertThat(needed(findings("confirmed_high", "[]", false), false)).contains("/risk_drivers");
  }

  @Test
  @Tag("M4.4")
  void whoNeedsNothingMustBeSaidToNeedNothing() {
    assertThat(needed(findings(null, "[]", false), false)).contains("/needs");
    assertThat(needed(findings(null, "[]", true), false)).doesNotContain("/needs");
    assertThat(findings(null, "[]", true).problems()).isEmpty();
    assertThat(findings(null, ALL.needs(), false).problems()).isEmpty();
    assertThat(findings(null, ALL.needs(), true).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/no_needs"));
  }

  private static Findings findings(String riskLevel, String needs, boolean noNeeds) {
    return new Findings(
        null, null, riskLevel, "[]", needs, noNeeds, null, null, null, null, null, null);
  }

  private static List<String> needed(Findings findings, boolean hasEarlierSteps) {
    return Completeness.of(findings, hasEarlierSteps).stream()
        .filter(Missing::needed)
        .map(Missing::pointer)
        .toList();
  }
}

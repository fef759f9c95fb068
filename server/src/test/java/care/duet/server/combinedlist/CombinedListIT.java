package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CombinedListIT {

  private final TestPairing pairing = TestPairing.active("{\"recommended_list_size\": 4}");

  @Test
  void isNotThereBeforeTheFirstList() {
    assertThat(pairing.plan().get(pairing.path("/combined-list")).status()).isEqualTo(404);
    assertThat(pairing.plan().get(pairing.path("/combined-list/overlap")).status()).isEqualTo(404);
  }

  @Test
  @Tag("M2.6")
  @Tag("M5.3")
  @Tag("M5.4")
  void followsTheGuidelinesOrderAndSaysWhoNamedWhom() {
    submitBoth();

    assertThat(column(combined(), "/family_name"))
        .containsExactly(
            "Bothhigh", "Bothlow", "Planhigh", "Planlow", "Designated", "Ranked", "Extra");
    assertThat(column(combined(), "/named_by"))
        .containsExactly(
            "common",
            "common",
            "plan_only",
            "plan_only",
            "practice_only",
            "practice_only",
            "plan_only");
    assertThat(column(combined(), "/position_reason/code"))
        .containsExactly(
            "on_both_lists",
            "on_both_lists",
            "plan_score",
            "plan_score",
            "practice_designated",
            "practice_rank",
            "additional");
    assertThat(column(combined(), "/position")).containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(combined().at("/entries/0/position_reason/text").asText())
        .isEqualTo("On both lists; plan score 3.5.");
  }

  @Test
  @Tag("M2.6")
  void theOrderDoesNotDependOnWhoSubmitsFirst() {
    submitBoth();
    TestPairing other = TestPairing.active("{\"recommended_list_size\": 4}");
    other.practice().post(other.path("/risk-lists"), practiceList().json());
    other.plan().post(other.path("/risk-lists"), planList().json());

    JsonNode there = other.plan().get(other.path("/combined-list")).json();
    assertThat(column(there, "/family_name")).isEqualTo(column(combined(), "/family_name"));
    assertThat(column(there, "/position_reason/text"))
        .isEqualTo(column(combined(), "/position_reason/text"));
  }

  @Test
  @Tag("M2.14")
  void measuresTheOverlapOfEveryVersion() {
    submitBoth();

    JsonNode now = pairing.plan().get(pairing.path("/combined-list/overlap")).json();
    assertThat(now.at("/common").asInt()).isEqualTo(2);
    assertThat(now.at("/plan_only").asInt()).isEqualTo(3);
    assertThat(now.at("/practice_only").asInt()).isEqualTo(2);
    assertThat(now.at("/union").asInt()).isEqualTo(7);
    assertThat(now.at("/ratio").decimalValue()).isEqualByComparingTo("0.2857");

    Answer first = pairing.plan().get(pairing.path("/combined-list/overlap?version=1"));
    assertThat(first.json().at("/common").asInt()).isZero();
    assertThat(first.json().at("/union").asInt()).isEqualTo(5);
    Answer observed = pairing.caller("observer").get(pairing.path("/combined-list/versions"));
    assertThat(observed.json().at("/items/0/overlap/common").asInt()).isEqualTo(2);
  }

  @Test
  @Tag("M2.11")
  void aRemovalNeedsAReasonAndOutlivesNewLists() {
    submitBoth();
    String id = entryId("Planhigh");
    Answer without = pairing.practice().post(path(id, "/remove"), "{\"code\": \"false_positive\"}");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.text("/errors/0/pointer")).isEqualTo("/reason");

    Answer removed =
        pairing
            .practice()
            .post(
                path(id, "/remove"),
                """
                {"code": "condition_resolved", "reason": "Pregnancy over, mother and baby healthy"}
                """);
    assertThat(removed.status()).isEqualTo(200);
    assertThat(removed.text("/removal/party")).isEqualTo("practice");
    assertThat(removed.text("/removal/reason"))
        .isEqualTo("Pregnancy over, mother and baby healthy");
    assertThat(removed.json().has("position")).isFalse();

    submitBoth();
    assertThat(last(combined()).at("/family_name").asText()).isEqualTo("Planhigh");
    assertThat(last(combined()).at("/state").asText()).isEqualTo("removed");
    assertThat(pairing.plan().post(path(id, "/remove"), removal()).status()).isEqualTo(409);

    Answer restored = pairing.plan().post(path(id, "/restore"), "{\"reason\": \"Readmitted\"}");
    assertThat(restored.json().at("/position").asInt()).isEqualTo(3);
    assertThat(pairing.plan().post(path(id, "/restore"), "{\"reason\": \"x\"}").status())
        .isEqualTo(409);
  }

  @Test
  @Tag("M2.15")
  void everyChangeMakesAVersionThatNeverChangesAgain() {
    submitBoth();
    String id = entryId("Planhigh");
    pairing.plan().post(path(id, "/remove"), removal());
    pairing.plan().post(path(id, "/restore"), "{\"reason\": \"by mistake\"}");

    JsonNode versions =
        pairing.plan().get(pairing.path("/combined-list/versions")).json().at("/items");
    assertThat(versions).hasSize(4);
    assertThat(versions.at("/0/cause_code").asText()).isEqualTo("entry_restored");
    assertThat(versions.at("/1/cause_code").asText()).isEqualTo("entry_removed");
    assertThat(versions.at("/2/cause_code").asText()).isEqualTo("list_submitted");
    assertThat(versions.at("/0/current").asBoolean()).isTrue();

    JsonNode third = pairing.practice().get(pairing.path("/combined-list/versions/3")).json();
    assertThat(last(third).at("/family_name").asText()).isEqualTo("Planhigh");
    assertThat(pairing.plan().get(pairing.path("/combined-list/versions/5")).status())
        .isEqualTo(404);
  }

  @Test
  @Tag("M2.15")
  void theDiffOfTwoVersionsSaysWhatHappenedToWhom() {
    submitBoth();
    pairing.plan().post(path(entryId("Bothhigh"), "/remove"), removal());

    JsonNode diff = pairing.plan().get(pairing.path("/combined-list/diff?from=2&to=3")).json();
    JsonNode removed = last(diff.at("/changes"), "removed");
    assertThat(removed.at("/before/position").asInt()).isEqualTo(1);
    assertThat(removed.at("/after/state").asText()).isEqualTo("removed");
    assertThat(last(diff.at("/changes"), "moved").at("/before/position").asInt()).isEqualTo(7);

    JsonNode arrival = pairing.plan().get(pairing.path("/combined-list/diff?from=1&to=2")).json();
    assertThat(last(arrival.at("/changes"), "naming_changed").at("/after/named_by").asText())
        .isEqualTo("common");
    assertThat(last(arrival.at("/changes"), "added").has("before")).isFalse();
    assertThat(pairing.plan().get(pairing.path("/combined-list/diff?from=2&to=2")).status())
        .isEqualTo(422);
  }

  @Test
  @Tag("M5.6")
  void anUrgentPatientFindsAPlaceBehindTheCommonOnesAndKeepsIt() {
    submitBoth();
    Answer added =
        pairing
            .practice()
            .post(
                pairing.path("/combined-list/urgent-additions"),
                """
                {"mrn": "99", "given_name": "Ida", "family_name": "Urgent",
                 "birth_date": "1960-02-03", "reason": "Discharged without a place to stay"}
                """);
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().at("/position").asInt()).isEqualTo(3);
    assertThat(added.text("/named_by")).isEqualTo("urgent_addition");
    assertThat(added.text("/urgent_addition/party")).isEqualTo("practice");

    submitBoth();
    assertThat(combined().at("/entries/2/family_name").asText()).isEqualTo("Urgent");
    assertThat(combined().at("/urgent_addition_count").asInt()).isEqualTo(1);
    assertThat(combined().at("/overlap/union").asInt()).isEqualTo(7);
  }

  @Test
  @Tag("M5.6")
  void whoIsOnTheListAlreadyCannotBeAddedAsUrgent() {
    submitBoth();
    Answer refused =
        pairing
            .plan()
            .post(
                pairing.path("/combined-list/urgent-additions"),
                """
                {"plan_member_id": "MH-low", "given_name": "Li", "family_name": "Planlow",
                 "birth_date": "1950-04-01", "reason": "Worse"}
                """);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(combined().at("/version").asInt()).isEqualTo(2);
  }

  @Test
  @Tag("M2.10")
  @Tag("M2.12")
  @Tag("M2.13")
  void theLevelOfRiskAndTheFiveDomainsAreRecordedOnTheEntry() {
    submitBoth();
    String id = entryId("Bothhigh");
    Answer before = pairing.plan().get(path(id, ""));
    Answer assessed =
        pairing
            .plan()
            .with("If-Match", before.etag())
            .put(
                path(id, "/assessment"),
                """
                {"risk_level": "very_high", "risk_confirmed": true, "complexity": {
                   "illness": "severe", "readiness": "mild", "social": "moderate",
                   "health_systems": "none", "resources_of_care": "moderate"}}
                """);
    assertThat(assessed.status()).isEqualTo(200);

    JsonNode entry = pairing.practice().get(path(id, "")).json();
    assertThat(entry.at("/assessment/risk_level").asText()).isEqualTo("very_high");
    assertThat(entry.at("/assessment/risk_confirmed").asBoolean()).isTrue();
    assertThat(entry.at("/assessment/complexity/illness").asText()).isEqualTo("severe");
    assertThat(entry.at("/assessment/complexity/health_systems").asText()).isEqualTo("none");
    assertThat(combined().at("/entries/0/assessment/party").asText()).isEqualTo("plan");
    assertThat(combined().at("/version").asInt()).isEqualTo(2);
    Answer stale =
        pairing
            .practice()
            .with("If-Match", before.etag())
            .put(path(id, "/assessment"), "{\"risk_level\": \"low\"}");
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  @Tag("M2.10")
  void onlyAStatedLevelCanBeConfirmed() {
    submitBoth();
    Answer refused =
        pairing
            .plan()
            .with("If-Match", "*")
            .put(path(entryId("Bothhigh"), "/assessment"), "{\"risk_confirmed\": true}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/risk_level");
  }

  @Test
  @Tag("M2.7")
  void eachSideConfirmsThatBothMeanTheSamePerson() {
    submitBoth();
    String common = entryId("Bothhigh");
    assertThat(combined().at("/entries/0/plan_member_id").asText()).isEqualTo("MH-both");
    assertThat(combined().at("/entries/0/mrn").asText()).isEqualTo("1");

    Answer byPlan = pairing.plan().post(path(common, "/confirm-identity"), "");
    assertThat(byPlan.json().at("/identity_confirmation").has("plan_confirmed_at")).isTrue();
    assertThat(byPlan.json().at("/identity_confirmation").has("practice_confirmed_at")).isFalse();
    Answer byBoth = pairing.practice().post(path(common, "/confirm-identity"), "");
    assertThat(byBoth.json().at("/identity_confirmation").has("practice_confirmed_at")).isTrue();
    Answer again = pairing.practice().post(path(common, "/confirm-identity"), "");
    assertThat(again.json()).isEqualTo(byBoth.json());

    Answer alone = pairing.plan().post(path(entryId("Planhigh"), "/confirm-identity"), "");
    assertThat(alone.status()).isEqualTo(409);
  }

  @Test
  void whoHoldsTheCurrentListIsToldSo() {
    submitBoth();
    Answer read = pairing.plan().get(pairing.path("/combined-list"));
    Answer again =
        pairing.plan().with("If-None-Match", read.etag()).get(pairing.path("/combined-list"));
    assertThat(again.status()).isEqualTo(304);

    pairing
        .plan()
        .with("If-Match", "*")
        .put(path(entryId("Bothhigh"), "/assessment"), "{\"risk_level\": \"low\"}");
    Answer changed =
        pairing.plan().with("If-None-Match", read.etag()).get(pairing.path("/combined-list"));
    assertThat(changed.status()).isEqualTo(200);
  }

  private static Lists planList() {
    return Lists.plan()
        .add("MH-low", "Li", "Planlow", "1950-04-01", "\"risk_score\": 1.5")
        .add("MH-both", "Bo", "Bothhigh", "1950-01-01", "\"risk_score\": 3.5")
        .add("MH-both2", "Bi", "Bothlow", "1950-02-01", "\"risk_score\": 1.25")
        .add("MH-high", "Hy", "Planhigh", "1950-03-01", "\"risk_score\": 9")
        .add("MH-extra", "Ex", "Extra", "1950-05-01", "\"risk_score\": 99");
  }

  private static Lists practiceList() {
    return Lists.practice()
        .add("1", "BO", "Both-High", "1950-01-01")
        .add("2", "Ra", "Ranked", "1950-07-01")
        .add("3", "De", "Designated", "1950-06-01", "\"pcp_designated\": true")
        .add("4", "Bi", "Bothlow", "1950-02-01");
  }

  private void submitBoth() {
    Answer plan = pairing.plan().post(pairing.path("/risk-lists"), planList().json());
    assertThat(plan.status()).as(plan.body()).isEqualTo(201);
    Answer practice = pairing.practice().post(pairing.path("/risk-lists"), practiceList().json());
    assertThat(practice.status()).as(practice.body()).isEqualTo(201);
  }

  private JsonNode combined() {
    return pairing.plan().get(pairing.path("/combined-list")).json();
  }

  private String entryId(String familyName) {
    for (JsonNode entry : combined().at("/entries")) {
      if (entry.at("/family_name").asText().equals(familyName)) {
        return entry.at("/id").asText();
      }
    }
    throw new AssertionError("nobody of this name is listed");
  }

  private String path(String entryId, String rest) {
    return pairing.path("/combined-list/entries/" + entryId + rest);
  }

  private static String removal() {
    return "{\"code\": \"false_positive\", \"reason\": \"Not at risk\"}";
  }

  private static List<String> column(JsonNode list, String pointer) {
    List<String> column = new ArrayList<>();
    list.at("/entries").forEach(entry -> column.add(entry.at(pointer).asText()));
    return column;
  }

  private static JsonNode last(JsonNode list) {
    JsonNode entries = list.at("/entries");
    return entries.get(entries.size() - 1);
  }

  private static JsonNode last(JsonNode changes, String kind) {
    JsonNode found = null;
    for (JsonNode change : changes) {
      if (change.at("/kinds").toString().contains("\"" + kind + "\"")) {
        found = change;
      }
    }
    assertThat(found).as(kind).isNotNull();
    return found;
  }
}

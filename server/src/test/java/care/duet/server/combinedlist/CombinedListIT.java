package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list as a whole: its order, its versions, its overlap. */
final class CombinedListIT {

  private final Combined list = Combined.active();
  private final TestPairing pairing = list.pairing();

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
    list.submitBoth();

    assertThat(Combined.column(list.combined(), "/family_name"))
        .containsExactly(
            "Bothhigh", "Bothlow", "Planhigh", "Planlow", "Designated", "Ranked", "Extra");
    assertThat(Combined.column(list.combined(), "/named_by"))
        .containsExactly(
            "common",
            "common",
            "plan_only",
            "plan_only",
            "practice_only",
            "practice_only",
            "plan_only");
    assertThat(Combined.column(list.combined(), "/position_reason/code"))
        .containsExactly(
            "on_both_lists",
            "on_both_lists",
            "plan_score",
            "plan_score",
            "practice_designated",
            "practice_rank",
            "additional");
    assertThat(Combined.column(list.combined(), "/position"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(list.combined().at("/entries/0/position_reason/text").asText())
        .isEqualTo("On both lists; plan score 3.5.");
  }

  @Test
  @Tag("M2.6")
  void theOrderDoesNotDependOnWhoSubmitsFirst() {
    list.submitBoth();
    TestPairing other = TestPairing.active("{\"recommended_list_size\": 4}");
    other.practice().post(other.path("/risk-lists"), Combined.practiceList().json());
    other.plan().post(other.path("/risk-lists"), Combined.planList().json());

    JsonNode there = other.plan().get(other.path("/combined-list")).json();
    assertThat(Combined.column(there, "/family_name"))
        .isEqualTo(Combined.column(list.combined(), "/family_name"));
    assertThat(Combined.column(there, "/position_reason/text"))
        .isEqualTo(Combined.column(list.combined(), "/position_reason/text"));
  }

  @Test
  @Tag("M2.14")
  void measuresTheOverlapOfEveryVersion() {
    list.submitBoth();

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
  @Tag("M2.15")
  void everyChangeMakesAVersionThatNeverChangesAgain() {
    list.submitBoth();
    String id = list.entryId("Planhigh");
    pairing.plan().post(list.path(id, "/remove"), Combined.removal());
    pairing.plan().post(list.path(id, "/restore"), "{\"reason\": \"by mistake\"}");

    JsonNode versions =
        pairing.plan().get(pairing.path("/combined-list/versions")).json().at("/items");
    assertThat(versions).hasSize(4);
    assertThat(versions.at("/0/cause_code").asText()).isEqualTo("entry_restored");
    assertThat(versions.at("/1/cause_code").asText()).isEqualTo("entry_removed");
    assertThat(versions.at("/2/cause_code").asText()).isEqualTo("list_submitted");
    assertThat(versions.at("/0/current").asBoolean()).isTrue();

    JsonNode third = pairing.practice().get(pairing.path("/combined-list/versions/3")).json();
    assertThat(Combined.last(third).at("/family_name").asText()).isEqualTo("Planhigh");
    assertThat(pairing.plan().get(pairing.path("/combined-list/versions/5")).status())
        .isEqualTo(404);
  }

  @Test
  @Tag("M2.15")
  void theDiffOfTwoVersionsSaysWhatHappenedToWhom() {
    list.submitBoth();
    pairing.plan().post(list.path(list.entryId("Bothhigh"), "/remove"), Combined.removal());

    JsonNode diff = pairing.plan().get(pairing.path("/combined-list/diff?from=2&to=3")).json();
    JsonNode removed = Combined.last(diff.at("/changes"), "removed");
    assertThat(removed.at("/before/position").asInt()).isEqualTo(1);
    assertThat(removed.at("/after/state").asText()).isEqualTo("removed");
    assertThat(Combined.last(diff.at("/changes"), "moved").at("/before/position").asInt())
        .isEqualTo(7);

    JsonNode arrival = pairing.plan().get(pairing.path("/combined-list/diff?from=1&to=2")).json();
    assertThat(
            Combined.last(arrival.at("/changes"), "naming_changed").at("/after/named_by").asText())
        .isEqualTo("common");
    assertThat(Combined.last(arrival.at("/changes"), "added").has("before")).isFalse();
    assertThat(pairing.plan().get(pairing.path("/combined-list/diff?from=2&to=2")).status())
        .isEqualTo(422);
  }

  @Test
  void whoHoldsTheCurrentListIsToldSo() {
    list.submitBoth();
    Answer read = pairing.plan().get(pairing.path("/combined-list"));
    Answer again =
        pairing.plan().with("If-None-Match", read.etag()).get(pairing.path("/combined-list"));
    assertThat(again.status()).isEqualTo(304);

    pairing
        .plan()
        .with("If-Match", "*")
        .put(list.path(list.entryId("Bothhigh"), "/assessment"), "{\"risk_level\": \"low\"}");
    Answer changed =
        pairing.plan().with("If-None-Match", read.etag()).get(pairing.path("/combined-list"));
    assertThat(changed.status()).isEqualTo(200);
  }
}

package care.duet.server.risklist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class SubmitRiskListIT {

  private final TestPairing pairing = TestPairing.active();

  @Test
  @Tag("M2.1")
  @Tag("M2.2")
  void eachSideIsAskedForThirtyAndThirtyAreNotAdditional() {
    Answer plan = plan(Lists.strangers(Lists.plan(), "p", 30));
    Answer practice = practice(Lists.strangers(Lists.practice(), "q", 30));

    assertThat(plan.status()).isEqualTo(201);
    assertThat(plan.json().at("/party").asText()).isEqualTo("plan");
    assertThat(practice.json().at("/party").asText()).isEqualTo("practice");
    for (Answer list : new Answer[] {plan, practice}) {
      assertThat(list.json().at("/recommended_size").asInt()).isEqualTo(30);
      assertThat(list.json().at("/size").asInt()).isEqualTo(30);
      assertThat(list.json().at("/additional_count").asInt()).isZero();
    }
    assertThat(combined().at("/entries")).hasSize(60);
  }

  @Test
  @Tag("M2.3")
  @Tag("M2.13")
  void theDefinitionIsKeptWithTheListAsTheSideWroteIt() {
    String body =
        Lists.plan()
            .add("MH1", "Ann", "Lee", "1950-01-01")
            .json()
            .replace("own", "plan's „own“ ≥5 %");
    Answer list = pairing.plan().post(pairing.path("/risk-lists"), body);

    Answer read = pairing.practice().get(list.header("Location").orElseThrow());
    assertThat(read.text("/definition"))
        .isEqualTo("Highest risk by our plan's „own“ ≥5 % judgement");
  }

  @Test
  @Tag("M2.3")
  void aListWithoutDefinitionIsRefused() {
    String body = Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01").json();
    Answer refused =
        pairing
            .plan()
            .post(
                pairing.path("/risk-lists"),
                body.replace("\"definition\": \"Highest risk by our own judgement\", ", ""));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/definition");
    assertThat(refused.text("/errors/0/code")).isEqualTo("required");
  }

  @Test
  @Tag("M2.4")
  void patientsBeyondThirtyAreAcceptedUpToTwoHundredAndMarkedAdditional() {
    Answer list = plan(Lists.strangers(Lists.plan(), "p", 200));

    assertThat(list.status()).isEqualTo(201);
    assertThat(list.json().at("/additional_count").asInt()).isEqualTo(170);
    assertThat(list.json().at("/entries/29/additional").asBoolean()).isFalse();
    assertThat(list.json().at("/entries/30/additional").asBoolean()).isTrue();
    assertThat(plan(Lists.strangers(Lists.plan(), "p", 201)).status()).isEqualTo(422);
  }

  @Test
  @Tag("M2.5")
  void thePracticesListReachesThePlanAndThePlansThePractice() {
    Answer practice =
        practice(Lists.practice().add("7", "Ann", "Lee", "1950-01-01", "\"drivers\": [\"Falls\"]"));
    Answer plan = plan(Lists.plan().add("MH1", "Bob", "Ray", "1951-01-01"));

    Answer readByPlan = pairing.plan().get(practice.header("Location").orElseThrow());
    assertThat(readByPlan.text("/entries/0/mrn")).isEqualTo("7");
    assertThat(readByPlan.text("/entries/0/drivers/0")).isEqualTo("Falls");
    Answer readByPractice = pairing.practice().get(plan.header("Location").orElseThrow());
    assertThat(readByPractice.text("/entries/0/plan_member_id")).isEqualTo("MH1");
    assertThat(pairing.plan().get(pairing.path("/risk-lists")).json().at("/items")).hasSize(2);
  }

  @Test
  @Tag("M2.8")
  void thePlansProspectiveScoreIsKeptAndOnlyThePlanGivesOne() {
    Answer list =
        plan(Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01", "\"risk_score\": 5.26149"));
    assertThat(list.json().at("/entries/0/risk_score").decimalValue())
        .isEqualByComparingTo("5.2615");

    Answer refused =
        practice(Lists.practice().add("7", "Ann", "Lee", "1950-01-01", "\"risk_score\": 5"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/entries/0/risk_score");
  }

  @Test
  @Tag("M2.9")
  void thePracticeCanDesignateAnyoneAndOnlyThePracticeCan() {
    Answer list =
        practice(Lists.practice().add("7", "Ann", "Lee", "1950-01-01", "\"pcp_designated\": true"));
    assertThat(list.json().at("/entries/0/pcp_designated").asBoolean()).isTrue();

    Answer refused =
        plan(Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01", "\"pcp_designated\": true"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/entries/0/pcp_designated");
  }

  @Test
  @Tag("M2.10")
  void bothSidesDriversStandOnTheEntry() {
    plan(Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01", "\"drivers\": [\"CKD stage 4-5\"]"));
    practice(Lists.practice().add("7", "Ann", "Lee", "1950-01-01", "\"drivers\": [\"Housing\"]"));

    JsonNode entry = combined().at("/entries/0");
    assertThat(entry.at("/plan/drivers/0").asText()).isEqualTo("CKD stage 4-5");
    assertThat(entry.at("/practice/drivers/0").asText()).isEqualTo("Housing");
  }

  @Test
  @Tag("M2.15")
  void aNewListReplacesTheOneBeforeWhichStaysReadable() {
    Answer first = plan(Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01"));
    Answer second = plan(Lists.plan().add("MH2", "Bob", "Ray", "1951-01-01"));

    Answer read = pairing.plan().get(first.header("Location").orElseThrow());
    assertThat(read.json().at("/current").asBoolean()).isFalse();
    assertThat(read.text("/entries/0/plan_member_id")).isEqualTo("MH1");
    assertThat(read.etag()).isNotEqualTo(first.etag());
    assertThat(second.json().at("/revision").asInt()).isEqualTo(2);
    assertThat(combined().at("/entries")).hasSize(1);
    assertThat(combined().at("/entries/0/plan_member_id").asText()).isEqualTo("MH2");
  }

  @Test
  @Tag("M17.4")
  void theRecommendedSizeIsASettingOfThePairing() {
    TestPairing small =
        TestPairing.active("{\"recommended_list_size\": 2, \"maximum_list_size\": 3}");
    Answer list =
        small.plan().post(small.path("/risk-lists"), Lists.strangers(Lists.plan(), "p", 3).json());
    assertThat(list.json().at("/additional_count").asInt()).isEqualTo(1);

    Answer refused =
        small.plan().post(small.path("/risk-lists"), Lists.strangers(Lists.plan(), "p", 4).json());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/entries");
  }

  private Answer plan(Lists list) {
    return pairing.plan().post(pairing.path("/risk-lists"), list.json());
  }

  private Answer practice(Lists list) {
    return pairing.practice().post(pairing.path("/risk-lists"), list.json());
  }

  private JsonNode combined() {
    return pairing.plan().get(pairing.path("/combined-list")).json();
  }
}

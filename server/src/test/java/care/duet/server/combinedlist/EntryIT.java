package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What either side can do with one entry. */
final class EntryIT {

  private final Combined list = Combined.active();
  private final TestPairing pairing = list.pairing();

  @Test
  @Tag("M2.11")
  void aRemovalNeedsAReasonAndOutlivesNewLists() {
    list.submitBoth();
    String id = list.entryId("Planhigh");
    Answer without =
        pairing.practice().post(list.path(id, "/remove"), "{\"code\": \"false_positive\"}");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.text("/errors/0/pointer")).isEqualTo("/reason");

    Answer removed =
        pairing
            .practice()
            .post(
                list.path(id, "/remove"),
                """
                {"code": "condition_resolved", "reason": "Pregnancy over, mother and baby healthy"}
                """);
    assertThat(removed.status()).isEqualTo(200);
    assertThat(removed.text("/removal/party")).isEqualTo("practice");
    assertThat(removed.text("/removal/reason"))
        .isEqualTo("Pregnancy over, mother and baby healthy");
    assertThat(removed.json().has("position")).isFalse();
    JsonNode cause =
        pairing.plan().get(pairing.path("/combined-list/versions/3")).json().at("/cause");
    assertThat(cause.at("/code").asText()).isEqualTo("entry_removed");
    assertThat(cause.at("/id").asText()).isEqualTo(id);
    assertThat(cause.at("/reason").asText()).isEqualTo("Pregnancy over, mother and baby healthy");

    list.submitBoth();
    assertThat(list.combined().at("/cause").has("reason")).isFalse();
    assertThat(Combined.last(list.combined()).at("/family_name").asText()).isEqualTo("Planhigh");
    assertThat(Combined.last(list.combined()).at("/state").asText()).isEqualTo("removed");
    assertThat(pairing.plan().post(list.path(id, "/remove"), Combined.removal()).status())
        .isEqualTo(409);

    Answer restored =
        pairing.plan().post(list.path(id, "/restore"), "{\"reason\": \"Readmitted\"}");
    assertThat(restored.json().at("/position").asInt()).isEqualTo(3);
    assertThat(pairing.plan().post(list.path(id, "/restore"), "{\"reason\": \"x\"}").status())
        .isEqualTo(409);
  }

  @Test
  @Tag("M5.6")
  void anUrgentPatientFindsAPlaceBehindTheCommonOnesAndKeepsIt() {
    list.submitBoth();
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

    list.submitBoth();
    assertThat(list.combined().at("/entries/2/family_name").asText()).isEqualTo("Urgent");
    assertThat(list.combined().at("/urgent_addition_count").asInt()).isEqualTo(1);
    assertThat(list.combined().at("/overlap/union").asInt()).isEqualTo(7);
  }

  @Test
  @Tag("M5.6")
  void whoIsOnTheListAlreadyCannotBeAddedAsUrgent() {
    list.submitBoth();
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
    assertThat(list.combined().at("/version").asInt()).isEqualTo(2);
  }

  @Test
  @Tag("M2.10")
  @Tag("M2.12")
  @Tag("M2.13")
  void theLevelOfRiskAndTheFiveDomainsAreRecordedOnTheEntry() {
    list.submitBoth();
    String id = list.entryId("Bothhigh");
    Answer before = pairing.plan().get(list.path(id, ""));
    Answer assessed =
        pairing
            .plan()
            .with("If-Match", before.etag())
            .put(
                list.path(id, "/assessment"),
                """
                {"risk_level": "very_high", "risk_confirmed": true, "complexity": {
                   "illness": "severe", "readiness": "mild", "social": "moderate",
                   "health_systems": "none", "resources_of_care": "moderate"}}
                """);
    assertThat(assessed.status()).isEqualTo(200);

    JsonNode entry = pairing.practice().get(list.path(id, "")).json();
    assertThat(entry.at("/assessment/risk_level").asText()).isEqualTo("very_high");
    assertThat(entry.at("/assessment/risk_confirmed").asBoolean()).isTrue();
    assertThat(entry.at("/assessment/complexity/illness").asText()).isEqualTo("severe");
    assertThat(entry.at("/assessment/complexity/health_systems").asText()).isEqualTo("none");
    assertThat(list.combined().at("/entries/0/assessment/party").asText()).isEqualTo("plan");
    assertThat(list.combined().at("/version").asInt()).isEqualTo(2);
    Answer stale =
        pairing
            .practice()
            .with("If-Match", before.etag())
            .put(list.path(id, "/assessment"), "{\"risk_level\": \"low\"}");
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  @Tag("M2.10")
  void onlyAStatedLevelCanBeConfirmed() {
    list.submitBoth();
    Answer refused =
        pairing
            .plan()
            .with("If-Match", "*")
            .put(list.path(list.entryId("Bothhigh"), "/assessment"), "{\"risk_confirmed\": true}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/risk_level");
  }

  @Test
  @Tag("M2.7")
  void eachSideConfirmsThatBothMeanTheSamePerson() {
    list.submitBoth();
    String common = list.entryId("Bothhigh");
    assertThat(list.combined().at("/entries/0/plan_member_id").asText()).isEqualTo("MH-both");
    assertThat(list.combined().at("/entries/0/mrn").asText()).isEqualTo("1");

    Answer byPlan = pairing.plan().post(list.path(common, "/confirm-identity"), "");
    assertThat(byPlan.json().at("/identity_confirmation").has("plan_confirmed_at")).isTrue();
    assertThat(byPlan.json().at("/identity_confirmation").has("practice_confirmed_at")).isFalse();
    Answer byBoth = pairing.practice().post(list.path(common, "/confirm-identity"), "");
    assertThat(byBoth.json().at("/identity_confirmation").has("practice_confirmed_at")).isTrue();
    Answer again = pairing.practice().post(list.path(common, "/confirm-identity"), "");
    assertThat(again.json()).isEqualTo(byBoth.json());

    Answer alone =
        pairing.plan().post(list.path(list.entryId("Planhigh"), "/confirm-identity"), "");
    assertThat(alone.status()).isEqualTo(409);
  }
}

package care.duet.server.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PairingIT {

  private final Api administrator = TestServer.get().administrator();

  @Test
  @Tag("M1.1")
  void aPlanAndAPracticeHaveOneSpaceTogetherAndNoSecond() {
    TestPairing pairing = TestPairing.active();
    Answer second = create(pairing.planOrganizationId(), pairing.practiceOrganizationId());
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text("/code")).isEqualTo("already_exists");
  }

  @Test
  @Tag("M1.1")
  @Tag("M1.2")
  void onePlanWithTwoPracticesIsTwoPairings() {
    String plan = TestPairing.organization("health_plan");
    Answer one = create(plan, TestPairing.organization("practice"));
    Answer two = create(plan, TestPairing.organization("practice"));
    assertThat(one.status()).isEqualTo(201);
    assertThat(two.status()).isEqualTo(201);
    assertThat(one.text("/id")).isNotEqualTo(two.text("/id"));

    JsonNode listed = administrator.get("/v1/pairings?organization_id=" + plan).json().at("/items");
    assertThat(listed).hasSize(2);
  }

  @Test
  @Tag("M1.2")
  void aPracticeCanHoldManyPairings() {
    String practice = TestPairing.organization("practice");
    for (int i = 0; i < 3; i++) {
      assertThat(create(TestPairing.organization("health_plan"), practice).status()).isEqualTo(201);
    }
    JsonNode listed =
        administrator.get("/v1/pairings?organization_id=" + practice).json().at("/items");
    assertThat(listed).hasSize(3);
  }

  @Test
  @Tag("M1.1")
  void twoPlansOrTwoPracticesAreNoPairing() {
    String practice = TestPairing.organization("practice");
    Answer refused = create(practice, practice);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/plan_organization_id");
    assertThat(refused.text("/errors/0/code")).isEqualTo("wrong_kind");
  }

  @Test
  @Tag("M17.4")
  void everyNumberOfTheContractIsASettingWithItsDefault() {
    TestPairing pairing = TestPairing.active();
    JsonNode settings = pairing.plan().get("/v1/pairings/" + pairing.id()).json().at("/settings");
    Map<String, Integer> contract =
        Map.ofEntries(
            Map.entry("recommended_list_size", 30),
            Map.entry("maximum_list_size", 200),
            Map.entry("first_round_additional_patients", 10),
            Map.entry("conference_interval_days", 7),
            Map.entry("conference_duration_minutes", 30),
            Map.entry("agenda_size", 10),
            Map.entry("next_patients_size", 10),
            Map.entry("pre_work_lead_days", 1),
            Map.entry("practice_gap_months", 12),
            Map.entry("unresponsive_months", 12),
            Map.entry("outreach_attempts_before_tracking", 1),
            Map.entry("tracking_report_months", 6),
            Map.entry("report_back_first_interval_days", 7),
            Map.entry("report_back_first_period_months", 1),
            Map.entry("report_back_later_interval_months", 1),
            Map.entry("many_outside_specialists", 3),
            Map.entry("summary_due_hours", 24),
            Map.entry("reminder_hour", 8),
            Map.entry("resource_validation_months", 6),
            Map.entry("primary_care_visit_interval_months", 3),
            Map.entry("ed_follow_up_days", 7),
            Map.entry("cost_months_before_enrollment", 12),
            Map.entry("cost_months_after_enrollment", 12),
            Map.entry("patient_survey_follow_up_months", 3),
            Map.entry("patient_survey_recall_weeks", 4),
            Map.entry("staff_survey_months", 6),
            Map.entry("trust_period_months", 1));

    assertThat(settings.at("/decision_needs_goal").asBoolean()).isTrue();
    contract.forEach(
        (name, number) -> assertThat(settings.at("/" + name).asInt()).as(name).isEqualTo(number));
    assertThat(settings.at("/call_leader").asText()).isEqualTo("practice");
    assertThat(settings.at("/icmp_tier_percent").asDouble()).isEqualTo(5);
    assertThat(settings.at("/icmp_plus_tier_percent").asDouble()).isEqualTo(0.5);
  }

  @Test
  @Tag("M17.4")
  void aSettingCanBeChangedAloneAndTheOthersStay() {
    TestPairing pairing = TestPairing.active("{\"agenda_size\": 8}");
    String path = "/v1/pairings/" + pairing.id();
    Answer before = administrator.get(path);
    Answer changed =
        administrator
            .with("If-Match", before.etag())
            .patch(path + "/settings", "{\"conference_interval_days\": 14}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().at("/settings/conference_interval_days").asInt()).isEqualTo(14);
    assertThat(changed.json().at("/settings/agenda_size").asInt()).isEqualTo(8);
    assertThat(changed.json().at("/settings/working_days")).hasSize(5);

    Answer stale =
        administrator
            .with("If-Match", before.etag())
            .patch(path + "/settings", "{\"agenda_size\": 9}");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(administrator.patch(path + "/settings", "{\"agenda_size\": 9}").status())
        .isEqualTo(428);
  }

  @Test
  @Tag("M1.6")
  @Tag("M1.13")
  @Tag("M1.14")
  void howTheSidesWorkTogetherHasADefaultAndIsAgreedOnAnew() {
    TestPairing pairing = TestPairing.active();
    String path = "/v1/pairings/" + pairing.id();
    JsonNode agreed = pairing.practice().get(path).json().at("/settings");
    assertThat(agreed.path("call_leader").asText()).isEqualTo("practice");
    assertThat(agreed.path("debriefing_rule").asText()).isEqualTo("all_attend");
    assertThat(agreed.path("communication_method").asText()).isEqualTo("shared_portal");

    Answer changed =
        administrator
            .with("If-Match", "*")
            .patch(
                path + "/settings",
                """
                {"call_leader": "plan", "debriefing_rule": "one_debriefs",
                 "communication_method": "secure_email"}
                """);

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    JsonNode anew = pairing.plan().get(path).json().at("/settings");
    assertThat(anew.path("call_leader").asText()).isEqualTo("plan");
    assertThat(anew.path("debriefing_rule").asText()).isEqualTo("one_debriefs");
    assertThat(anew.path("communication_method").asText()).isEqualTo("secure_email");
    assertThat(anew.path("time_zone")).isEqualTo(agreed.path("time_zone"));
  }

  @Test
  @Tag("M17.4")
  void aDayIsTwentyFourHoursUntilThePairingSetsItsWorkingCalendar() {
    TestPairing usual = TestPairing.active();
    TestPairing own =
        TestPairing.active(
            """
            {"deadline_days": "working_days", "time_zone": "America/Puerto_Rico",
             "working_days": ["monday", "thursday"]}
            """);

    JsonNode defaults = usual.plan().get("/v1/pairings/" + usual.id()).json().at("/settings");
    assertThat(defaults.path("deadline_days").asText()).isEqualTo("every_day");
    assertThat(defaults.path("time_zone").asText()).isEqualTo("America/New_York");
    assertThat(defaults.path("working_days"))
        .extracting(JsonNode::asText)
        .containsExactly("monday", "tuesday", "wednesday", "thursday", "friday");
    JsonNode calendar = own.plan().get("/v1/pairings/" + own.id()).json().at("/settings");
    assertThat(calendar.path("deadline_days").asText()).isEqualTo("working_days");
    assertThat(calendar.path("working_days")).hasSize(2);
  }

  @Test
  void settingsThatContradictEachOtherAreRefused() {
    TestPairing pairing = TestPairing.active();
    Answer refused =
        administrator
            .with("If-Match", "*")
            .patch(
                "/v1/pairings/" + pairing.id() + "/settings",
                "{\"maximum_list_size\": 29, \"time_zone\": \"Mars/Olympus\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors")).hasSize(2);
    Answer unsure =
        administrator
            .with("If-Match", "*")
            .patch(
                "/v1/pairings/" + pairing.id() + "/settings",
                "{\"match_certain_probability\": 0.95, \"match_review_probability\": 0.96}");
    assertThat(unsure.status()).isEqualTo(422);
    assertThat(unsure.text("/errors/0/code")).isEqualTo("below_review");
  }

  @Test
  void movesThroughItsStatesByItsOwnOperationsAndNoOther() {
    TestPairing pairing = TestPairing.provisioning("{}");
    String path = "/v1/pairings/" + pairing.id();
    assertThat(administrator.post(path + "/suspend", "").status()).isEqualTo(409);
    assertThat(administrator.post(path + "/activate", "").text("/state")).isEqualTo("active");
    Answer twice = administrator.post(path + "/activate", "");
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text("/detail")).contains("closed, suspended");
    assertThat(administrator.post(path + "/suspend", "").text("/state")).isEqualTo("suspended");
    assertThat(administrator.post(path + "/activate", "").text("/state")).isEqualTo("active");
    assertThat(administrator.post(path + "/close", "").text("/state")).isEqualTo("closed");
    assertThat(administrator.post(path + "/activate", "").status()).isEqualTo(409);
  }

  private Answer create(String planId, String practiceId) {
    return administrator.post(
        "/v1/pairings",
        "{\"plan_organization_id\": \"%s\", \"practice_organization_id\": \"%s\"}"
            .formatted(planId, practiceId));
  }
}

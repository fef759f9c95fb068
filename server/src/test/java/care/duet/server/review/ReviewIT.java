package care.duet.server.review;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Imported;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is gone through about a patient, item by item. */
final class ReviewIT {

  private static final int THREADS = 8;

  private final Reviewing reviewing = Reviewing.discussing();
  private final TestPairing pairing = reviewing.pairing();

  @ParameterizedTest
  @Tag("M7.2")
  @Tag("M7.3")
  @ValueSource(
      strings = {
        "health_profile",
        "primary_care_clinician",
        "latest_visit",
        "risk_drivers",
        "engagement_issues",
        "needed_services",
        "proposed_next_steps",
        "care_plan"
      })
  void thePracticeTellsOfThePatientAndThePlanWhereItCannot(String item) {
    Answer told = say(pairing.caller("practice_clinician"), item, "As the practice knows her");

    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(item(told, item).path("text").asText()).isEqualTo("As the practice knows her");
    assertThat(item(told, item).path("source").asText()).isEqualTo("practice");
    assertThat(item(told, item).has("said_at")).isTrue();
    Answer corrected = say(pairing.caller("plan_case_manager"), item, "As the plan knows her");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    assertThat(item(corrected, item).path("source").asText()).isEqualTo("plan");
    assertThat(reviewing.read().json()).isEqualTo(corrected.json());
  }

  @ParameterizedTest
  @Tag("M7.5")
  @Tag("M7.6")
  @ValueSource(
      strings = {
        "inpatient_admissions",
        "diagnoses",
        "diagnostic_history",
        "prescriptions",
        "providers",
        "plan_services"
      })
  void thePlanGoesThroughClaimsAndItsServices(String item) {
    assertProblem(say(pairing.practice(), item, "We know too"), 403, "forbidden");

    Answer told = say(pairing.plan(), item, "As the claims say");

    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(item(told, item).path("source").asText()).isEqualTo("plan");
  }

  @ParameterizedTest
  @Tag("M7.7")
  @Tag("M7.8")
  @Tag("M7.9")
  @Tag("M7.12")
  @ValueSource(
      strings = {
        "why_high_risk",
        "barriers",
        "next_steps_note",
        "services_offered",
        "front_line_next_steps"
      })
  void bothSidesSayWhatTheyAgreeOn(String item) {
    assertProblem(say(pairing.caller("practice_clinician"), item, "I agree"), 403, "forbidden");

    assertThat(say(pairing.plan(), item, "The plan's words").status()).isEqualTo(200);
    Answer agreed = say(pairing.practice(), item, "Both sides' words");

    assertThat(item(agreed, item).path("text").asText()).isEqualTo("Both sides' words");
    assertThat(item(agreed, item).path("source").asText()).isEqualTo("practice");
  }

  @Test
  void nothingIsSavedWhenAPartOfItIsNotForTheCallerToSay() {
    Answer refused =
        patch(
            pairing.caller("practice_clinician"),
            """
            {"contents": [{"code": "care_plan", "text": "Yes"}, {"code": "barriers", "text": "Bus"}]}
            """);

    assertProblem(refused, 403, "forbidden");
    assertThat(item(reviewing.read(), "care_plan").has("text")).isFalse();
    assertProblem(patch(pairing.caller("practice_clinician"), frontLine()), 403, "forbidden");
    assertProblem(
        say(pairing.caller("practice_team_member"), "care_plan", "Yes"), 403, "forbidden");
  }

  @Test
  @Tag("M7.3")
  @Tag("M7.5")
  @Tag("M7.6")
  void whatTheFilesSayIsThereAlreadyUntilSomebodySaysOtherwise() {
    Reviewing known = Reviewing.discussing(described());

    Answer before = known.read();

    assertThat(item(before, "inpatient_admissions").path("text").asText())
        .isEqualTo("2026-03-04: Asthma, Holy Family Hospital (plan)");
    assertThat(item(before, "inpatient_admissions").path("source").asText()).isEqualTo("packet");
    assertThat(item(before, "primary_care_clinician").path("text").asText())
        .isEqualTo("PCP Lacy Daugherty (practice)");
    assertThat(item(before, "plan_services").path("text").asText())
        .isEqualTo("Receives plan case management, Behavioral health (plan)");
    assertThat(item(before, "latest_visit").path("text").asText())
        .isEqualTo("Last seen by the practice on 2026-02-05: Follow-up, J. Windler.");
    assertThat(item(before, "prescriptions").has("text")).isFalse();
    Answer corrected = say(known, known.pairing().plan(), "inpatient_admissions", "Two of them");
    assertThat(item(corrected, "inpatient_admissions").path("text").asText())
        .isEqualTo("Two of them");
    Answer takenBack =
        patch(
            known,
            known.pairing().plan(),
            "{\"contents\": [{\"code\": \"inpatient_admissions\"}]}");
    assertThat(item(takenBack, "inpatient_admissions"))
        .isEqualTo(item(before, "inpatient_admissions"));
  }

  @Test
  @Tag("M2.7")
  void whatMixesTwoPeopleVanishesAndWhatWasSaidStays() {
    Reviewing known = Reviewing.discussing(described());
    say(known, known.pairing().practice(), "risk_drivers", "Asthma");

    String readers = known.unlink();

    Answer parted = known.read();
    assertThat(item(parted, "risk_drivers").path("text").asText()).isEqualTo("Asthma");
    assertThat(parted.json().findValuesAsText("source")).doesNotContain("packet");
    assertThat(parted.body()).doesNotContain("Holy Family", "Windler", "Daugherty");
    assertThat(readers).contains("updateReview");
  }

  @Test
  @Tag("M7.11")
  void theDateOfTheNextUpdateIsSetMovedAndTakenBack() {
    LocalDate day = reviewing.day();

    Answer set = patch(pairing.practice(), next(day.plusDays(14)));
    assertThat(set.text("/next_update_on")).isEqualTo(day.plusDays(14).toString());
    Answer moved = patch(pairing.plan(), next(day.plusDays(28)));
    assertThat(moved.text("/next_update_on")).isEqualTo(day.plusDays(28).toString());
    assertAt(patch(pairing.plan(), next(day.minusDays(1))), 422, "rule_broken", "/next_update_on");
    assertAt(
        patch(
            pairing.plan(),
            "{\"next_update_on\": \"%s\", \"no_next_update\": true}".formatted(day)),
        422,
        "rule_broken",
        "/no_next_update");
    Answer none = patch(pairing.plan(), "{\"no_next_update\": true}");
    assertThat(none.json().has("next_update_on")).isFalse();
  }

  @Test
  @Tag("M7.12")
  void frontLineContactsOfBothSidesAreExchanged() {
    People people = new People(pairing);
    String manager = people.add(pairing.plan(), "Robin Example", "case_manager");
    String nurse = people.add(pairing.practice(), "Kim Sample", "clinical_care_manager");

    Answer exchanged = patch(pairing.practice(), frontLine(manager, nurse));

    JsonNode contacts = exchanged.json().path("front_line_contacts");
    assertThat(contacts.findValuesAsText("contact_id")).containsExactly(manager, nurse);
    assertThat(contacts.findValuesAsText("party")).containsExactly("plan", "practice");
    assertThat(contacts.findValuesAsText("name")).containsExactly("Robin Example", "Kim Sample");
    assertThat(contacts.findValuesAsText("telephone")).doesNotContain("").hasSize(2);
    assertAt(
        patch(pairing.plan(), frontLine(manager, manager)),
        422,
        "rule_broken",
        "/front_line_contact_ids/1");
    String left =
        people
            .add(
                pairing.plan(),
                "Lee Gone",
                "case_manager",
                "\"active_from\": \"2025-01-01\", \"active_to\": \"2026-01-01\"")
            .text("/id");
    assertAt(
        patch(pairing.plan(), frontLine(left)), 422, "rule_broken", "/front_line_contact_ids/0");
    assertAt(
        patch(pairing.plan(), frontLine("con_01jd8z4qk7e9tbn3x5m2v6w8ya")),
        422,
        "rule_broken",
        "/front_line_contact_ids/0");
    assertThat(patch(pairing.plan(), frontLine()).json().path("front_line_contacts")).isEmpty();
  }

  @Test
  void anItemIsSaidOnceAndInWords() {
    assertAt(
        patch(
            pairing.plan(),
            """
            {"contents": [{"code": "barriers", "text": "Transport"}, {"code": "barriers"}]}
            """),
        422,
        "rule_broken",
        "/contents/1/code");
    assertProblem(say(pairing.plan(), "barriers", " "), 422, "rule_broken");
    Answer before = reviewing.read();
    assertThat(patch(pairing.plan(), "{}").etag()).isEqualTo(before.etag());
  }

  @Test
  @Tag("M6.1")
  void theGateComesFirst() {
    Reviewing begun = Reviewing.begun();

    Answer refused = say(begun, begun.pairing().practice(), "risk_drivers", "Asthma");

    assertProblem(refused, 409, "state_conflict");
    assertThat(refused.text("/detail")).contains("gate");
  }

  @ParameterizedTest
  @Tag("M6.3")
  @Tag("M6.9")
  @ValueSource(strings = {"seen_elsewhere", "no_longer_covered"})
  void theDiscussionStopsUntilTheGateIsCorrected(String answer) {
    say(pairing.practice(), "risk_drivers", "Asthma");
    reviewing.confirm(pairing.plan(), answer, "\"reason\": \"A call this morning\"");

    Answer refused = say(pairing.practice(), "barriers", "Transport");

    assertProblem(refused, 409, "state_conflict");
    assertThat(refused.text("/detail")).contains(answer);
    assertThat(item(reviewing.read(), "risk_drivers").path("text").asText()).isEqualTo("Asthma");
    reviewing.confirm(pairing.plan(), "proceed", "");
    assertThat(say(pairing.practice(), "barriers", "Transport").status()).isEqualTo(200);
  }

  @Test
  void isWrittenDuringTheCallAlone() {
    Reviewing early = Reviewing.prepared();
    assertProblem(
        say(early, early.pairing().plan(), "barriers", "Transport"), 409, "state_conflict");
    say(pairing.plan(), "barriers", "Transport");

    reviewing.close();

    assertProblem(say(pairing.plan(), "barriers", "None"), 409, "state_conflict");
    assertThat(item(reviewing.read(), "barriers").path("text").asText()).isEqualTo("Transport");
  }

  @Test
  void isBasedOnWhatTheCallerHasRead() {
    Answer read = reviewing.read();
    String body = body("barriers", "Transport");
    assertProblem(pairing.plan().patch(reviewing.path(), body), 428, "precondition_required");
    Api current = pairing.plan().with("If-Match", read.etag());

    Answer first = current.patch(reviewing.path(), body);
    Answer second = current.patch(reviewing.path(), body("barriers", "None"));

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertProblem(second, 412, "precondition_failed");
    assertThat(item(reviewing.read(), "barriers").path("text").asText()).isEqualTo("Transport");
    Api after = pairing.plan().with("If-None-Match", first.etag());
    assertThat(after.get(reviewing.path()).status()).isEqualTo(304);
  }

  @Test
  void ofManyAtOnceOneIsSavedAndTheOthersAreTold() {
    String etag = reviewing.read().etag();

    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                pairing
                    .plan()
                    .with("If-Match", etag)
                    .patch(reviewing.path(), body("barriers", "Words of " + thread)));

    assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(THREADS - 1);
    Answer saved =
        answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow();
    assertThat(reviewing.read().json()).isEqualTo(saved.json());
  }

  @Test
  void howManyItemsAreSaidIsListed() {
    say(pairing.plan(), "barriers", "Transport");
    say(pairing.plan(), "why_high_risk", "Asthma");
    patch(pairing.plan(), "{\"contents\": [{\"code\": \"barriers\"}]}");

    JsonNode items =
        pairing.practice().get(reviewing.conferencePath("/reviews")).json().path("items");

    assertThat(items.findValuesAsText("items_said")).containsExactlyInAnyOrder("1", "0");
  }

  /** A pairing with files of both sides about Ursula Katz. */
  private static TestPairing described() {
    TestPairing pairing = TestPairing.active();
    Imported files = new Imported(pairing);
    files.plan(
        "admissions",
        """
        admission_id,plan_member_id,admit_date,stay_type,reason_display,facility_name
        A1,M1,2026-03-04,inpatient,Asthma,Holy Family Hospital
        """);
    files.plan(
        "plan_members",
        """
        plan_member_id,given_name,family_name,birth_date,pcp_name,in_case_management,case_management_program
        M1,Ursula,Katz,1950-01-02,Lacey Daugherty,true,Behavioral health
        """);
    files.practice(
        "practice_patients",
        """
        mrn,given_name,family_name,birth_date,pcp_name
        C1,Ursula,Katz,1950-01-02,Lacy Daugherty
        """);
    files.practice(
        "visits",
        """
        visit_id,mrn,visit_date,purpose,provider_name
        V1,C1,2026-02-05,Follow-up,J. Windler
        """);
    return pairing;
  }

  private Answer say(Api caller, String item, String text) {
    return say(reviewing, caller, item, text);
  }

  private static Answer say(Reviewing reviewing, Api caller, String item, String text) {
    return patch(reviewing, caller, body(item, text));
  }

  private Answer patch(Api caller, String body) {
    return patch(reviewing, caller, body);
  }

  private static Answer patch(Reviewing reviewing, Api caller, String body) {
    return caller.with("If-Match", "*").patch(reviewing.path(), body);
  }

  private static String body(String item, String text) {
    return "{\"contents\": [{\"code\": \"%s\", \"text\": \"%s\"}]}".formatted(item, text);
  }

  private static String next(LocalDate day) {
    return "{\"next_update_on\": \"" + day + "\"}";
  }

  private static String frontLine(String... contacts) {
    return contacts.length == 0
        ? "{\"front_line_contact_ids\": []}"
        : "{\"front_line_contact_ids\": [\"" + String.join("\", \"", contacts) + "\"]}";
  }

  private static JsonNode item(Answer review, String code) {
    for (JsonNode item : review.json().path("contents")) {
      if (item.path("code").asText().equals(code)) {
        return item;
      }
    }
    throw new AssertionError(code + " is not shown: " + review.body());
  }
}

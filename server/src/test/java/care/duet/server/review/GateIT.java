package care.duet.server.review;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
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

/** Whether a patient is discussed: what the records suggest, and what people answer. */
final class GateIT {

  private static final int THREADS = 8;
  private static final String OVERRULED = "\"reason\": \"We know better\"";

  private final Reviewing reviewing = Reviewing.begun();
  private final TestPairing pairing = reviewing.pairing();
  private final Imported files = new Imported(pairing);
  private final LocalDate day = reviewing.day();

  @Test
  @Tag("M6.1")
  void aPatientOfWhomNothingIsKnownIsDiscussedAndWhatIsUnknownIsSaid() {
    Answer review = reviewing.read();

    assertThat(review.text("/gate/suggested")).isEqualTo("proceed");
    assertThat(evidence(review, "/code"))
        .containsExactly(
            "coverage",
            "panel",
            "seen_by_practice",
            "seen_elsewhere",
            "seen_by_any_provider",
            "ed_visit");
    assertThat(evidence(review, "/status")).containsOnly("not_supplied");
    assertThat(review.json().at("/gate").has("confirmed")).isFalse();
    assertThat(review.text("/person/family_name")).isEqualTo("Katz");
    assertThat(review.text("/person/source")).isEqualTo("plan");
  }

  @Test
  @Tag("M6.1")
  @Tag("M7.4")
  void demographicsAreShownWithWhereTheSidesDiffer() {
    files.plan(
        "plan_members",
        """
        plan_member_id,given_name,family_name,birth_date,city,phone
        M1,Ursula,Katz,1950-01-02,Lowell,978-555-0142
        """);
    files.practice(
        "practice_patients",
        "mrn,given_name,family_name,birth_date,city\nC1,Ursula,Katz,1950-01-02,Dracut\n");

    Answer review = reviewing.read();

    assertThat(review.text("/person/city")).isEqualTo("Lowell");
    assertThat(review.text("/person/telephone")).isEqualTo("978-555-0142");
    assertThat(review.json().path("discrepancies").toString()).isEqualTo("[\"city\"]");
    assertAt(
        pairing
            .plan()
            .post(
                reviewing.path() + "/gate",
                "{\"answer\": \"proceed\", \"demographics\": \"corrected\"}"),
        422,
        "rule_broken",
        "/correction");
    Answer corrected =
        pairing
            .plan()
            .post(
                reviewing.path() + "/gate",
                """
                {"answer": "proceed", "demographics": "corrected",
                 "correction": "She has moved to Dracut"}
                """);
    assertThat(corrected.text("/gate/confirmed/demographics")).isEqualTo("corrected");
    assertThat(corrected.text("/gate/confirmed/correction")).isEqualTo("She has moved to Dracut");
  }

  @Test
  @Tag("M6.2")
  void theLastVisitToAnybodyIsShownWithItsDaySideAndFile() {
    visit(day.minusMonths(2));
    emergency(day.minusMonths(1));

    Answer review = reviewing.read();

    assertThat(review.text("/gate/suggested")).isEqualTo("proceed");
    JsonNode any = review.json().at("/gate/evidence/4");
    assertThat(any.path("code").asText()).isEqualTo("seen_by_any_provider");
    assertThat(any.path("day").asText()).isEqualTo(day.minusMonths(1).toString());
    assertThat(any.path("source").asText()).isEqualTo("plan");
    assertThat(any.has("as_of")).isTrue();
    JsonNode practice = review.json().at("/gate/evidence/2");
    assertThat(practice.path("day").asText()).isEqualTo(day.minusMonths(2).toString());
    assertThat(practice.path("source").asText()).isEqualTo("practice");
    assertThat(practice.path("text").asText())
        .isEqualTo(
            "Last seen by the practice on %s: Follow-up, J. Windler."
                .formatted(day.minusMonths(2)));
  }

  @Test
  @Tag("M6.3")
  void ofAPatientWhomOthersTreatThePlanFindsOutMore() {
    visit(day.minusMonths(13));
    provider(day.minusMonths(1), "Primary care");
    assertThat(reviewing.read().text("/gate/suggested")).isEqualTo("seen_elsewhere");

    Answer confirmed = reviewing.confirm(pairing.practice(), "seen_elsewhere", "");

    assertThat(confirmed.text("/gate/confirmed/party")).isEqualTo("practice");
    JsonNode task = task(confirmed);
    assertThat(task.path("origin").asText()).isEqualTo("gate");
    assertThat(task.path("owner_party").asText()).isEqualTo("plan");
    assertThat(task.path("given_by").asText()).isEqualTo("practice");
    assertThat(task.path("state").asText()).isEqualTo("proposed");
    assertThat(task.path("patient_id").asText()).isEqualTo(confirmed.text("/patient_id"));
    Answer again = reviewing.confirm(pairing.plan(), "seen_elsewhere", "");
    assertThat(again.text("/gate/confirmed/task_id"))
        .isEqualTo(confirmed.text("/gate/confirmed/task_id"));
    assertThat(tasks()).hasSize(1);
  }

  @Test
  @Tag("M6.3")
  void aSideTakesTheTaskOnThatItHasGivenItself() {
    Answer confirmed = reviewing.confirm(pairing.plan(), "seen_elsewhere", OVERRULED);
    String manager = new People(pairing).add(pairing.plan(), "Robin Example", "case_manager");

    Answer accepted =
        pairing
            .plan()
            .post(
                pairing.path("/tasks/" + confirmed.text("/gate/confirmed/task_id") + "/accept"),
                "{\"owner_contact_id\": \"" + manager + "\"}");

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    assertThat(accepted.text("/state")).isEqualTo("accepted");
  }

  @Test
  @Tag("M6.4")
  void aPatientWhoIsSeenInTheEmergencyDepartmentAloneIsMetOnceMoreByThePractice() {
    visit(day.minusMonths(13));
    emergency(day.minusMonths(1));
    provider(day.minusMonths(1), "Emergency");
    assertThat(reviewing.read().text("/gate/suggested")).isEqualTo("unresponsive");

    JsonNode task = task(reviewing.confirm(pairing.plan(), "unresponsive", ""));

    assertThat(task.path("kind").asText()).isEqualTo("outreach");
    assertThat(task.path("owner_party").asText()).isEqualTo("practice");
    assertThat(task.path("text").asText()).contains("face to face");
  }

  @Test
  @Tag("M6.9")
  void whoeverLosesCoverageDuringTheCallIsSharedWithThePractice() {
    files.plan("eligibility_spans", span(day));
    Answer covered = reviewing.read();
    assertThat(covered.text("/gate/suggested")).isEqualTo("proceed");
    files.plan("eligibility_spans", span(day.minusDays(1)));
    Answer ended = reviewing.read();
    assertThat(ended.text("/gate/suggested")).isEqualTo("no_longer_covered");
    assertThat(ended.etag()).isNotEqualTo(covered.etag());
    assertThat(ended.text("/gate/evidence/0/day")).isEqualTo(day.minusDays(1).toString());

    reviewing.confirm(
        pairing.plan(),
        "no_longer_covered",
        "\"new_insurer\": \"Another Health Plan\", \"contact_details\": \"Ask her daughter\"");

    JsonNode shared = reviewing.read().json().at("/gate/confirmed");
    assertThat(shared.path("new_insurer").asText()).isEqualTo("Another Health Plan");
    assertThat(shared.path("contact_details").asText()).isEqualTo("Ask her daughter");
    assertThat(shared.has("task_id")).isFalse();
    assertThat(tasks()).isEmpty();
  }

  @Test
  void whoeverOverrulesSaysWhy() {
    assertAt(reviewing.sendGate(pairing.plan(), "unresponsive", ""), 422, "rule_broken", "/reason");
    assertAt(
        reviewing.sendGate(pairing.plan(), "proceed", "\"new_insurer\": \"Another\""),
        422,
        "rule_broken",
        "/new_insurer");
    assertThat(reviewing.read().json().at("/gate").has("confirmed")).isFalse();
    assertThat(tasks()).isEmpty();

    Answer confirmed = reviewing.confirm(pairing.plan(), "unresponsive", OVERRULED);

    assertThat(confirmed.text("/gate/confirmed/suggested")).isEqualTo("proceed");
    assertThat(confirmed.text("/gate/confirmed/reason")).isEqualTo("We know better");
  }

  @Test
  void whatWasSuggestedThenStaysAndAnswersAreCorrectedAndKept() {
    Answer before = reviewing.read();
    Answer first = reviewing.confirm(pairing.plan(), "proceed", "");
    assertThat(first.etag()).isNotEqualTo(before.etag());
    files.plan("eligibility_spans", span(day.minusDays(1)));

    Answer later = reviewing.read();
    assertThat(later.text("/gate/suggested")).isEqualTo("proceed");
    assertThat(later.json().at("/gate/evidence")).isEqualTo(first.json().at("/gate/evidence"));
    Answer corrected = reviewing.confirm(pairing.practice(), "no_longer_covered", "");

    assertThat(corrected.text("/gate/suggested")).isEqualTo("no_longer_covered");
    assertThat(corrected.text("/gate/confirmed/number")).isEqualTo("2");
    assertThat(Planning.texts(corrected, "/gate/earlier", "/answer")).containsExactly("proceed");
    assertThat(corrected.json().at("/gate/earlier/0"))
        .isEqualTo(first.json().at("/gate/confirmed"));
  }

  @Test
  void whoAnswersIsNamed() {
    People people = new People(pairing);
    String person = people.add(pairing.plan(), "Robin Example", "case_manager");
    people.change(pairing.plan(), person, "{\"client_ids\": [\"" + pairing.planClientId() + "\"]}");

    Answer confirmed =
        reviewing.confirm(pairing.plan().with("Duet-On-Behalf-Of", person), "proceed", "");

    assertThat(confirmed.text("/gate/confirmed/on_behalf_of")).isEqualTo(person);
  }

  @Test
  void answersGivenAtOnceAreAllKept() {
    List<Answer> answers =
        Together.run(THREADS, thread -> reviewing.sendGate(pairing.plan(), "proceed", ""));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    Answer after = reviewing.read();
    assertThat(after.text("/gate/confirmed/number")).isEqualTo(String.valueOf(THREADS));
    assertThat(after.json().at("/gate/earlier")).hasSize(THREADS - 1);
  }

  @Test
  void theSameAnswerSentAgainIsAnsweredAsBefore() {
    Api once = pairing.plan().with("Idempotency-Key", "gate-" + reviewing.conference());

    Answer first = reviewing.confirm(once, "unresponsive", OVERRULED);
    Answer again = reviewing.confirm(once, "unresponsive", OVERRULED);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(tasks()).hasSize(1);
  }

  @Test
  @Tag("M2.7")
  void evidenceThatMixesTwoPeopleIsNotShown() {
    visit(day.minusMonths(2));
    reviewing.confirm(pairing.plan(), "proceed", "");
    assertThat(reviewing.read().body()).contains("J. Windler");

    String readers = reviewing.unlink();

    Answer parted = reviewing.read();
    assertThat(parted.text("/gate/confirmed/answer")).isEqualTo("proceed");
    assertThat(parted.json().at("/gate/evidence")).isEmpty();
    assertThat(parted.body()).doesNotContain("J. Windler");
    assertThat(readers).contains("getReview", "confirmGate");
  }

  @Test
  void theGateIsOpenDuringTheCallAloneAndReadForGood() {
    Reviewing early = Reviewing.prepared();
    assertProblem(early.send(early.pairing().plan()), 404, "not_found");
    assertProblem(early.sendGate(early.pairing().plan(), "proceed", ""), 409, "state_conflict");
    assertThat(early.pairing().plan().get(early.conferencePath("/reviews")).json().path("items"))
        .isEmpty();
    reviewing.confirm(pairing.plan(), "proceed", "");
    JsonNode during = reviewing.read().json();

    reviewing.close();

    assertThat(reviewing.read().json()).isEqualTo(during);
    assertProblem(reviewing.sendGate(pairing.plan(), "proceed", ""), 409, "state_conflict");
  }

  @Test
  void nobodyElseHasAReview() {
    String urgent = reviewing.planning().urgent("C9", "Zimmermann");
    TestPairing other = TestPairing.active();

    assertProblem(pairing.plan().get(reviewing.path(urgent)), 404, "not_found");
    assertProblem(
        other.plan().get(reviewing.path().replace(pairing.id(), other.id())), 404, "not_found");
    assertProblem(other.plan().get(reviewing.path()), 404, "not_found");
    assertProblem(
        pairing.plan().post(reviewing.path(urgent) + "/gate", proceed()), 404, "not_found");
  }

  @Test
  void rolesThatDoNotLeadTheCallReadAndDoNotAnswer() {
    for (String role : List.of("plan_case_manager", "practice_clinician", "practice_team_member")) {
      assertThat(reviewing.send(pairing.caller(role)).status()).as(role).isEqualTo(200);
      assertProblem(reviewing.sendGate(pairing.caller(role), "proceed", ""), 403, "forbidden");
    }
    assertProblem(reviewing.send(pairing.caller("observer")), 403, "forbidden");
  }

  @Test
  void howFarTheReviewsAreIsListed() {
    reviewing.confirm(pairing.plan(), "proceed", "");

    Answer first = pairing.practice().get(reviewing.conferencePath("/reviews?limit=1"));
    Answer second =
        pairing
            .practice()
            .get(reviewing.conferencePath("/reviews?limit=1&cursor=" + first.text("/next_cursor")));

    List<String> entries =
        List.of(first.text("/items/0/entry_id"), second.text("/items/0/entry_id"));
    assertThat(entries)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            Planning.patients(reviewing.planning().read(reviewing.conference()), "/entry_id"));
    assertThat(second.json().path("has_more").asBoolean()).isFalse();
    assertThat(first.body() + second.body())
        .contains("\"gate_answer\":\"proceed\"")
        .doesNotContain("Katz");
  }

  @Test
  void whoeverGivesWayKeepsWhatWasSaidAndSaysNothingMore() {
    TestPairing small = TestPairing.active("{\"agenda_size\": 2}");
    Reviewing full = Reviewing.prepared(small);
    full.begin();
    String last = Planning.patients(full.planning().read(full.conference()), "/entry_id").get(1);
    Reviewing given = new Reviewing(full.planning(), full.conference(), last);
    given.confirm(small.plan(), "proceed", "");
    String urgent = full.planning().urgent("C9", "Zimmermann");
    assertThat(full.planning().add(small.practice(), full.conference(), urgent).status())
        .isEqualTo(200);

    assertThat(given.read().text("/gate/confirmed/answer")).isEqualTo("proceed");
    assertProblem(given.sendGate(small.plan(), "proceed", ""), 409, "state_conflict");
    assertThat(small.plan().get(full.path(urgent)).status()).isEqualTo(200);
  }

  private void visit(LocalDate on) {
    files.practice(
        "visits",
        """
        visit_id,mrn,visit_date,purpose,provider_name,provider_npi
        V1,C1,%s,Follow-up,J. Windler,9881653478
        """
            .formatted(on));
  }

  private void emergency(LocalDate on) {
    files.plan("ed_visits", "ed_visit_id,plan_member_id,visit_date\nE1,M1,%s\n".formatted(on));
  }

  private void provider(LocalDate on, String line) {
    files.plan(
        "member_providers",
        """
        plan_member_id,provider_npi,provider_name,service_line,last_visit_date
        M1,9036093257,Tom Gulgowski,%s,%s
        """
            .formatted(line, on));
  }

  private static String span(LocalDate end) {
    return "plan_member_id,start_date,end_date\nM1,2020-01-01,%s\n".formatted(end);
  }

  private static String proceed() {
    return "{\"answer\": \"proceed\", \"demographics\": \"confirmed\"}";
  }

  private JsonNode task(Answer confirmed) {
    Answer found =
        pairing.practice().get(pairing.path("/tasks/" + confirmed.text("/gate/confirmed/task_id")));
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    return found.json();
  }

  private JsonNode tasks() {
    return pairing.plan().get(pairing.path("/tasks")).json().path("items");
  }

  private static List<String> evidence(Answer review, String pointer) {
    return Planning.texts(review, "/gate/evidence", pointer);
  }
}

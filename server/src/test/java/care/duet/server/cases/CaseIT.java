package care.duet.server.cases;

import static care.duet.server.agenda.Planning.texts;
import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case, from its first decision on. */
final class CaseIT {

  private static final int THREADS = 8;

  private final Call call = Call.begun("{}");
  private final TestPairing pairing = call.pairing();
  private String id = "";

  @BeforeEach
  void decide() {
    id = call.decided("practice", "").text("/id");
  }

  @Test
  @Tag("M8.9")
  void changesItsLeadBetweenConferencesAndKeepsTheHistory() {
    Answer changed = call.change(pairing.practice(), id, "plan", "");

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.text("/lead")).isEqualTo("plan");
    assertThat(changed.text("/plan_status")).isEqualTo("managing");
    assertThat(changed.json().at("/decision").has("conference_id")).isFalse();
    Answer history = pairing.plan().get(pairing.path("/cases/" + id + "/decisions"));
    assertThat(texts(history, "/items", "/number")).containsExactly("1", "2");
    assertThat(texts(history, "/items", "/lead")).containsExactly("practice", "plan");
    assertThat(texts(history, "/items", "/party")).containsExactly("plan", "practice");
    assertThat(history.text("/items/0/conference_id")).isEqualTo(call.conference());
  }

  @Test
  @Tag("M10.2")
  @Tag("M10.3")
  void itsGoalIsConfirmedWithThePatientAndAdjusted() {
    Answer adjusted =
        call.post(
            pairing.caller("plan_case_manager"),
            id,
            "/goals",
            """
            {"text": "Sleep through the night", "confirmed_with_patient": true,
             "reason": "She would rather begin with her sleep"}
            """);

    assertThat(adjusted.status()).as(adjusted.body()).isEqualTo(200);
    assertThat(adjusted.text("/goal/text")).isEqualTo("Sleep through the night");
    assertThat(adjusted.text("/goal/number")).isEqualTo("2");
    assertThat(adjusted.text("/goal/confirmed_with_patient")).isEqualTo("true");
    assertThat(call.read(id).json()).isEqualTo(adjusted.json());
    Answer history = pairing.practice().get(pairing.path("/cases/" + id + "/goals"));
    assertThat(texts(history, "/items", "/text"))
        .containsExactly("Maximize patient access to needed care", "Sleep through the night");
    assertThat(texts(history, "/items", "/confirmed_with_patient"))
        .containsExactly("false", "true");
  }

  @Test
  @Tag("M10.2")
  void goalsOfManyAtOnceAreAllKept() {
    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                call.post(
                    pairing.plan(),
                    id,
                    "/goals",
                    "{\"text\": \"Goal %d\", \"confirmed_with_patient\": true}".formatted(thread)));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(
            texts(pairing.plan().get(pairing.path("/cases/" + id + "/goals")), "/items", "/number"))
        .hasSize(THREADS + 1)
        .doesNotHaveDuplicates();
  }

  @Test
  @Tag("M8.8")
  void eachSideSaysWhereADecisionIsWrittenDown() {
    Answer first = document("1", "medical_record");
    Answer again = document("1", "medical_record");
    Answer plan =
        call.post(pairing.plan(), id, "/decisions/1/documentation", "{\"place\": \"plan_system\"}");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(texts(plan, "/documentation", "/place"))
        .containsExactly("medical_record", "plan_system");
    assertThat(texts(plan, "/documentation", "/party")).containsExactly("practice", "plan");
    assertThat(call.read(id).json().path("decision")).isEqualTo(plan.json());
    assertProblem(document("2", "medical_record"), 404, "not_found");
  }

  @Test
  @Tag("M8.9")
  void isClosedForGoodAndADecisionOpensAnotherOne() {
    Answer closed =
        call.post(
            pairing.practice(),
            id,
            "/close",
            "{\"code\": \"goal_reached\", \"reason\": \"Half a year without a visit\"}");

    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    assertThat(closed.text("/state")).isEqualTo("closed");
    assertThat(closed.text("/close_code")).isEqualTo("goal_reached");
    assertThat(call.tasks("open=true&patient_id=" + closed.text("/patient_id")).json().at("/items"))
        .isEmpty();
    assertProblem(call.change(pairing.plan(), id, "plan", ""), 409, "state_conflict");
    assertProblem(
        call.post(
            pairing.plan(), id, "/goals", "{\"text\": \"More\", \"confirmed_with_patient\": true}"),
        409,
        "state_conflict");
    assertProblem(
        call.post(pairing.plan(), id, "/close", "{\"code\": \"other\", \"reason\": \"Again\"}"),
        409,
        "state_conflict");
    assertAt(
        call.decide(pairing.plan(), call.entries().get(0), "joint", ""),
        422,
        "rule_broken",
        "/goal");
    Answer another = call.decided("joint", "");
    assertThat(another.text("/id")).isNotEqualTo(id);
    assertThat(list("state=closed")).containsExactly(id);
    assertThat(list("state=open")).containsExactly(another.text("/id"));
    assertThat(list("patient_id=" + another.text("/patient_id")))
        .containsExactly(another.text("/id"), id);
  }

  @Test
  void isClosedOnceHoweverManyTry() {
    List<Answer> answers =
        Together.run(
            THREADS,
            thread ->
                call.post(
                    pairing.plan(), id, "/close", "{\"code\": \"other\", \"reason\": \"Moved\"}"));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(THREADS - 1);
  }

  @Test
  void isListedByWhoLeadsPageByPage() {
    Answer second =
        call.decide(
            pairing.plan(), call.entries().get(1), "plan", "\"goal\": \"Fewer emergencies\"");
    assertThat(second.status()).as(second.body()).isEqualTo(201);

    assertThat(list("lead=plan")).containsExactly(second.text("/id"));
    assertThat(list("lead=joint")).isEmpty();
    Answer page = pairing.plan().get(pairing.path("/cases?limit=1"));
    assertThat(texts(page, "/items", "/id")).containsExactly(second.text("/id"));
    Answer rest =
        pairing.plan().get(pairing.path("/cases?limit=1&cursor=" + page.text("/next_cursor")));
    assertThat(texts(rest, "/items", "/id")).containsExactly(id);
    assertThat(rest.json().path("has_more").asBoolean()).isFalse();
  }

  @Test
  void isAnsweredAsUnchangedUntilItChanges() {
    String etag = call.read(id).text("/etag");
    String path = pairing.path("/cases/" + id);

    assertThat(pairing.plan().with("If-None-Match", etag).get(path).status()).isEqualTo(304);
    assertThat(document("1", "vendor").status()).isEqualTo(200);
    assertThat(pairing.plan().with("If-None-Match", etag).get(path).status()).isEqualTo(200);
  }

  @Test
  void anotherPairingKnowsNothingOfIt() {
    TestPairing other = TestPairing.active();

    assertProblem(other.plan().get(other.path("/cases/" + id)), 404, "not_found");
    assertProblem(other.plan().get(pairing.path("/cases/" + id)), 404, "not_found");
  }

  private Answer document(String number, String place) {
    return call.post(
        pairing.practice(),
        id,
        "/decisions/" + number + "/documentation",
        "{\"place\": \"%s\"}".formatted(place));
  }

  private List<String> list(String query) {
    return texts(pairing.plan().get(pairing.path("/cases?" + query)), "/items", "/id");
  }
}

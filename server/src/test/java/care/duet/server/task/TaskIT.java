package care.duet.server.task;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be done, by whom and until when. */
@Tag("M9.3")
final class TaskIT {

  private final TestPairing pairing = TestPairing.active();
  private final Work work = new Work(pairing);
  private String joe;

  @BeforeEach
  void meet() {
    joe = work.contact(pairing.practice(), "Joe Park", "clinical_care_manager");
  }

  @Test
  @Tag("M7.8")
  void aTaskSaysWhatIsToBeDoneByWhomAndUntilWhen() {
    work.submit(pairing.plan(), Lists.plan().add("1", "Ann", "Lee", "1950-02-28"));
    String patient = work.patient("plan_member_id", "1");

    Answer made =
        work.give(
            pairing.plan(),
            " Visit her at home. ",
            "practice",
            Work.owner(joe)
                + ", \"kind\": \"outreach\", \"priority\": \"high\","
                + " \"report_back_on\": \"2126-02-20\", \"patient_id\": \""
                + patient
                + "\"");

    JsonNode task = made.json();
    assertThat(task.path("text").asText()).isEqualTo("Visit her at home.");
    assertThat(task.path("state").asText()).isEqualTo("proposed");
    assertThat(task.path("kind").asText()).isEqualTo("outreach");
    assertThat(task.path("priority").asText()).isEqualTo("high");
    assertThat(task.path("origin").asText()).isEqualTo("manual");
    assertThat(task.path("given_by").asText()).isEqualTo("plan");
    assertThat(task.path("owner_party").asText()).isEqualTo("practice");
    assertThat(task.path("owner_contact_id").asText()).isEqualTo(joe);
    assertThat(task.path("owner_role").asText()).isEqualTo("clinical_care_manager");
    assertThat(task.path("patient_id").asText()).isEqualTo(patient);
    assertThat(task.path("due_on").asText()).isEqualTo(Work.DUE);
    assertThat(task.path("report_back_on").asText()).isEqualTo("2126-02-20");
    assertThat(task.path("overdue").asBoolean()).isFalse();
    String path = made.header("Location").orElseThrow();
    assertThat(pairing.practice().get(path).json()).isEqualTo(task);
    assertThat(pairing.practice().with("If-None-Match", made.etag()).get(path).status())
        .isEqualTo(304);
    assertThat(pairing.plan().delete(path).status()).as("never deleted").isEqualTo(405);
  }

  @Test
  void whatIsLeftOutIsTheUsual() {
    Answer made = work.give(pairing.plan(), "Call", "practice", "");
    assertThat(made.text("/kind")).isEqualTo("follow_up");
    assertThat(made.text("/priority")).isEqualTo("normal");
    assertThat(made.text("/report_back_on")).isEqualTo(made.text("/due_on"));
    assertThat(made.json().has("patient_id")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/due_on | in_past | {'text': 'x', 'owner_party': 'practice', 'due_on': '2020-01-01'}",
        "/report_back_on | in_past | {'text': 'x', 'owner_party': 'practice', 'due_on': '2126-01-01',"
            + " 'report_back_on': '2020-01-01'}",
        "/patient_id | unknown | {'text': 'x', 'owner_party': 'practice', 'due_on': '2126-01-01',"
            + " 'patient_id': 'pat_01jd8z4qk7e9tbn3x5m2v6w8ya'}",
        "/owner_contact_id | unknown | {'text': 'x', 'owner_party': 'practice', 'due_on':"
            + " '2126-01-01', 'owner_contact_id': 'con_01jd8z4qk7e9tbn3x5m2v6w8ya'}"
      },
      quoteCharacter = '"')
  void whatCannotBeIsRefused(String pointer, String code, String body) {
    Answer refused = work.send(pairing.plan(), body.replace('\'', '"'));
    assertAt(refused, 422, "rule_broken", pointer);
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "422 | {'owner_party': 'practice', 'due_on': '2126-01-01'}",
        "422 | {'text': ' ', 'owner_party': 'practice', 'due_on': '2126-01-01'}",
        "422 | {'text': 'x', 'due_on': '2126-01-01'}",
        "422 | {'text': 'x', 'owner_party': 'practice'}",
        "422 | {'text': 'x', 'owner_party': 'practice', 'due_on': 'tomorrow'}",
        "422 | {'text': 'x', 'owner_party': 'nobody', 'due_on': '2126-01-01'}",
        "422 | {'text': 'x', 'owner_party': 'practice', 'due_on': '2126-01-01', 'kind': 'other'}",
        "400 | {'text': 'x', 'owner_party': 'practice', 'due_on': '2126-01-01', 'state': 'done'}",
        "400 | {'text': 'x', 'owner_party': 'practice', 'due_on': '2126-01-01', 'given_by': 'plan'}"
      },
      quoteCharacter = '"')
  void whatIsNoTaskIsRefused(int status, String body) {
    assertThat(work.send(pairing.plan(), body.replace('\'', '"')).status()).isEqualTo(status);
    assertThat(work.texts(pairing.plan(), "")).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    Answer refused =
        work.send(
            pairing.plan(),
            "{\"text\": \"x\", \"owner_party\": \"practice\", \"due_on\": \"2020-01-01\", %s}"
                .formatted(Work.owner(ana)));
    assertThat(refused.json().path("errors"))
        .extracting(error -> error.path("code").asText())
        .containsExactly("other_side", "in_past");
  }

  @Test
  @Tag("M5.7")
  @Tag("M9.4")
  void aListIsNarrowedByWhatSomebodyHasToKnow() {
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    work.submit(pairing.plan(), Lists.plan().add("1", "Ann", "Lee", "1950-02-28"));
    String patient = work.patient("plan_member_id", "1");
    give("third", "practice", "2126-03-03", Work.owner(joe));
    give("first", "plan", "2126-03-01", Work.owner(ana) + ", \"kind\": \"question\"");
    give("second", "practice", "2126-03-02", "\"patient_id\": \"" + patient + "\"");
    String done = give("done", "plan", "2126-02-01", Work.owner(ana));
    work.move(pairing.plan(), done, "cancel", "{\"reason\": \"Not needed\"}");

    assertThat(work.texts(pairing.practice(), ""))
        .containsExactly("done", "first", "second", "third");
    assertThat(texts("open=true")).containsExactly("first", "second", "third");
    assertThat(texts("open=false")).containsExactly("done");
    assertThat(texts("state=proposed")).containsExactly("second", "third");
    assertThat(texts("owner_party=practice")).containsExactly("second", "third");
    assertThat(texts("mine=true")).containsExactly("done", "first");
    assertThat(texts("mine=true&owner_party=practice")).isEmpty();
    assertThat(texts("mine=false")).hasSize(4);
    assertThat(work.texts(pairing.practice(), "?mine=true")).containsExactly("second", "third");
    assertThat(texts("owner_contact_id=" + joe)).containsExactly("third");
    assertThat(texts("owner_role=case_manager&open=true")).containsExactly("first");
    assertThat(texts("patient_id=" + patient)).containsExactly("second");
    assertThat(texts("patient_id=" + TypeId.next("pat"))).isEmpty();
    assertThat(texts("kind=question")).containsExactly("first");
    assertThat(texts("due_before=2126-03-02&open=true")).containsExactly("first");
    assertThat(texts("overdue=true")).isEmpty();
    assertThat(texts("overdue=false&kind=follow_up")).containsExactly("done", "second", "third");
  }

  @Test
  void mineIsThePersonsForWhomTheClientActs() {
    new People(pairing)
        .change(
            pairing.practice(), joe, "{\"client_ids\": [\"" + pairing.practiceClientId() + "\"]}");
    give("somebody's", "practice", "2126-03-01", "");
    give("Joe's", "practice", "2126-03-02", Work.owner(joe));

    Api acting = pairing.practice().with("Duet-On-Behalf-Of", joe);

    assertThat(work.texts(acting, "?mine=true")).containsExactly("Joe's");
    assertThat(work.texts(acting, "")).hasSize(2);
  }

  @Test
  void pagesGoByTheDayTasksAreDue() {
    give("c", "practice", "2126-03-02", "");
    give("a", "practice", "2126-03-01", "");
    give("b", "practice", "2126-03-01", "");

    Answer page = pairing.plan().get(pairing.path("/tasks?limit=2"));
    String cursor = page.text("/next_cursor");

    assertThat(page.json().path("items"))
        .extracting(task -> task.path("text").asText())
        .containsExactly("a", "b");
    assertThat(texts("limit=2&cursor=" + cursor)).containsExactly("c");
    String first = pairing.plan().get(pairing.path("/tasks?limit=1")).text("/next_cursor");
    assertThat(texts("limit=2&cursor=" + first)).containsExactly("b", "c");
    assertParameter(
        pairing.plan().get(pairing.path("/tasks?open=true&cursor=" + cursor)),
        "invalid_parameter",
        "cursor");
    assertParameter(
        pairing.plan().get(pairing.path("/tasks?state=late")), "invalid_parameter", "state");
  }

  @Test
  void theThreadComesInPages() {
    String task = work.in("in_progress", joe);
    String path = pairing.path("/tasks/" + task + "/events?limit=2");
    Answer page = pairing.plan().get(path);
    Answer rest = pairing.plan().get(path + "&cursor=" + page.text("/next_cursor"));
    assertThat(page.json().path("items"))
        .extracting(event -> event.path("number").asInt())
        .containsExactly(1, 2);
    assertThat(rest.json().path("items"))
        .extracting(event -> event.path("number").asInt())
        .containsExactly(3);
    assertThat(rest.json().path("has_more").asBoolean()).isFalse();
  }

  @Test
  void theSideThatGaveATaskChangesItAndTheOwningSideItsReportAlone() {
    String task = work.in("accepted", joe);

    assertThat(
            work.change(pairing.practice(), task, "{\"report_back_on\": \"2126-02-25\"}").status())
        .isEqualTo(200);
    for (String more :
        List.of("\"text\": \"x\"", "\"due_on\": \"2126-04-01\"", "\"priority\": \"low\"")) {
      assertProblem(
          work.change(
              pairing.practice(), task, "{\"report_back_on\": \"2126-02-26\", " + more + "}"),
          403,
          "forbidden");
    }
    Answer changed =
        work.change(pairing.plan(), task, "{\"text\": \"Visit\", \"due_on\": \"2126-04-01\"}");

    assertThat(changed.text("/text")).isEqualTo("Visit");
    assertThat(changed.text("/due_on")).isEqualTo("2126-04-01");
    assertThat(changed.text("/report_back_on")).isEqualTo("2126-02-25");
    assertThat(changed.text("/priority")).isEqualTo("normal");
    assertThat(work.items(pairing.practice(), "/tasks/" + task + "/events"))
        .filteredOn(event -> event.path("move").asText().equals("updated"))
        .extracting(
            event ->
                "%s %s %s > %s"
                    .formatted(
                        event.path("party").asText(),
                        event.path("field").asText(),
                        event.path("from_value").asText(),
                        event.path("to_value").asText()))
        .containsExactly(
            "practice report_back_on 2126-03-01 > 2126-02-25",
            "plan text Call the patient > Visit",
            "plan due_on 2126-03-01 > 2126-04-01");
  }

  @Test
  void whatChangesNothingLeavesNoTrace() {
    Answer made = work.give(pairing.plan(), "Call", "practice", "");
    Answer same = work.change(pairing.plan(), made.text("/id"), "{\"text\": \"Call\"}");
    assertThat(same.json()).isEqualTo(made.json());
    assertThat(work.thread(pairing.plan(), made.text("/id"))).hasSize(1);
  }

  @Test
  void aChangeIsBasedOnTheTaskAsItIs() {
    Answer made = work.give(pairing.plan(), "Call", "practice", Work.owner(joe));
    String path = pairing.path("/tasks/" + made.text("/id"));
    assertProblem(pairing.plan().patch(path, "{}"), 428, "precondition_required");
    assertAt(
        work.change(pairing.plan(), made.text("/id"), "{\"due_on\": \"2020-01-01\"}"),
        422,
        "rule_broken",
        "/due_on");
    Api based = pairing.plan().with("If-Match", made.etag());

    List<Integer> statuses =
        Together.run(4, i -> based.patch(path, "{\"text\": \"Call %d\"}".formatted(i)).status());

    assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
    work.move(pairing.practice(), made.text("/id"), "accept", "{}");
    assertProblem(based.patch(path, "{\"text\": \"Late\"}"), 412, "precondition_failed");
  }

  @Test
  void aRepeatGivesNoSecondTask() {
    Api once = pairing.plan().with("Idempotency-Key", "call-her");
    Answer made = work.give(once, "Call", "practice", "");
    assertThat(work.send(once, Work.body("Call", "practice", "")).body()).isEqualTo(made.body());
    assertThat(work.texts(pairing.plan(), "")).hasSize(1);
  }

  @Test
  void whatIsNotOfThisPairingIsNotFound() {
    String task = work.in("proposed", joe);
    TestPairing otherPairing = TestPairing.active();
    Work other = new Work(otherPairing);

    assertProblem(
        otherPairing.practice().get(otherPairing.path("/tasks/" + task)), 404, "not_found");
    assertProblem(
        otherPairing.practice().get(otherPairing.path("/tasks/" + task + "/events")),
        404,
        "not_found");
    assertProblem(other.send(otherPairing.practice(), task, "accept", "{}"), 404, "not_found");
    assertProblem(other.change(otherPairing.plan(), task, "{\"text\": \"x\"}"), 404, "not_found");
    assertAt(
        other.send(otherPairing.plan(), Work.body("x", "practice", Work.owner(joe))),
        422,
        "rule_broken",
        "/owner_contact_id");
    assertThat(other.texts(otherPairing.plan(), "?owner_contact_id=" + joe)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "plan_director, 201",
    "plan_case_manager, 201",
    "practice_clinician, 201",
    "practice_team_member, 201",
    "observer, 403"
  })
  void everyPartOfBothTeamsWorksWithTasksAndAnObserverDoesNot(String role, int status) {
    Api caller = pairing.caller(role);
    String other = role.startsWith("plan") ? "practice" : "plan";
    assertThat(work.send(caller, Work.body("Call", other, "")).status()).isEqualTo(status);
    assertThat(caller.get(pairing.path("/tasks")).status()).isEqualTo(status == 201 ? 200 : 403);
  }

  private String give(String text, String owner, String dueOn, String more) {
    String body = Work.body(text, owner, more).replace(Work.DUE, dueOn);
    Answer made = work.send(pairing.plan(), body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }

  private List<String> texts(String query) {
    return work.texts(pairing.plan(), "?" + query);
  }
}

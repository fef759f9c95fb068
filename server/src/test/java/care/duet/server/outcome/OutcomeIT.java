package care.duet.server.outcome;

import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes of a conference, and what the next one makes of it. */
final class OutcomeIT {

  private static final int THREADS = 16;

  private final Planning planning =
      new Planning(TestPairing.active("{\"agenda_size\": 3, \"next_patients_size\": 2}"));
  private final TestPairing pairing = planning.pairing();
  private String conference = "";
  private String manager = "";
  private List<String> entries = List.of();

  @BeforeEach
  void publish() {
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 9));
    manager = new People(pairing).add(pairing.plan(), "Robin Example", "project_manager");
    conference = planning.conference(3);
    entries = patients(planning.generate(conference, "{}"), "/entry_id");
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
  }

  @Test
  @Tag("M5.9")
  @Tag("M5.10")
  void isKeptWithResultsWhoIsNextAndTheTimeOfEach() {
    begin();
    String next = planning.entry("plan_member_id", "P-7");

    Answer closed =
        close(
            results("discussed", "left_open", "not_reached"),
            "\"next_entry_ids\": [\"%s\", \"%s\"]".formatted(next, entries.get(0)));

    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
    assertThat(texts(closed, "/results", "/entry_id")).isEqualTo(entries);
    assertThat(texts(closed, "/results", "/result"))
        .containsExactly("discussed", "left_open", "not_reached");
    assertThat(texts(closed, "/next_entry_ids", "")).containsExactly(next, entries.get(0));
    assertThat(closed.text("/attendance/0/contact_id")).isEqualTo(manager);
    assertThat(closed.text("/attendance/0/minutes")).isEqualTo("30");
    assertThat(closed.text("/attendance/0/preparation_minutes")).isEqualTo("45");
    assertThat(closed.header("Location"))
        .contains(pairing.path("/conferences/" + conference + "/outcome"));
    assertThat(outcome().json()).isEqualTo(closed.json());
    assertThat(state()).isEqualTo("closed");
  }

  @Test
  @Tag("M5.7")
  @Tag("M5.8")
  @Tag("M5.9")
  void theNextAgendaBeginsWithWhatWasLeftOpenThenWithThoseAgreedOn() {
    begin();
    String next = planning.entry("plan_member_id", "P-7");
    Answer closed =
        close(
            results("discussed", "left_open", "not_reached"),
            "\"next_entry_ids\": [\"" + next + "\"]");
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);

    Answer agenda = planning.generate(planning.conference(10), "{}");

    assertThat(patients(agenda, "/entry_id")).containsExactly(entries.get(1), entries.get(2), next);
    assertThat(patients(agenda, "/reason/code"))
        .containsExactly("still_open", "still_open", "agreed");
  }

  @Test
  @Tag("M5.8")
  void whoWasLeftOpenAndIsNextToo() {
    begin();
    String next = planning.entry("plan_member_id", "P-7");
    Answer closed =
        close(
            results("discussed", "discussed", "left_open"),
            "\"next_entry_ids\": [\"%s\", \"%s\"]".formatted(next, entries.get(2)));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);

    Answer agenda = planning.generate(planning.conference(10), "{}");

    assertThat(patients(agenda, "/entry_id")).startsWith(entries.get(2), next);
    assertThat(patients(agenda, "/reason/code")).startsWith("still_open", "agreed");
  }

  @Test
  @Tag("M5.6")
  void whoGaveWayAndIsNextTooKeepsTheRightToAPlace() {
    String urgent = planning.urgent("C1", "Zimmermann");
    assertThat(planning.add(pairing.practice(), conference, urgent).status()).isEqualTo(200);
    String displaced = entries.get(2);
    entries = List.of(entries.get(0), entries.get(1), urgent);
    begin();
    Answer closed =
        close(
            results("discussed", "discussed", "discussed"),
            "\"next_entry_ids\": [\"" + displaced + "\"]");
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);

    Answer agenda = planning.generate(planning.conference(10), "{}");

    assertThat(agenda.text("/patients/0/entry_id")).isEqualTo(displaced);
    assertThat(agenda.text("/patients/0/reason/code")).isEqualTo("displaced_before");
  }

  @Test
  @Tag("M5.6")
  void whoWasDiscussedAndIsUrgentAgainFindsAPlace() {
    JsonNode person = planning.read(conference).json().at("/patients/0");
    begin();
    assertThat(close(results("discussed", "discussed", "discussed"), nobody()).status())
        .isEqualTo(201);
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "Q", 9));
    Answer added =
        pairing
            .plan()
            .post(
                pairing.path("/combined-list/urgent-additions"),
                """
                {"plan_member_id": "P-0", "given_name": "%s", "family_name": "%s",
                 "birth_date": "%s", "reason": "Fell again"}
                """
                    .formatted(
                        person.path("given_name").asText(),
                        person.path("family_name").asText(),
                        person.path("birth_date").asText()));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.text("/id")).isEqualTo(entries.get(0));

    Answer agenda = planning.generate(planning.conference(10), "{}");

    assertThat(patients(agenda, "/entry_id")).contains(entries.get(0));
    assertThat(patients(agenda, "/reason/code")).contains("urgent_addition");
  }

  @Test
  void whoeverIsTakenOffTheListDuringTheCallMayHaveAResultAndNeedsNone() {
    begin();
    Answer removed =
        pairing
            .plan()
            .post(
                pairing.path("/combined-list/entries/" + entries.get(2) + "/remove"),
                "{\"code\": \"other\", \"reason\": \"Moved away\"}");
    assertThat(removed.status()).as(removed.body()).isEqualTo(200);

    Answer closed = close(results("discussed", "discussed", "discussed"), nobody());

    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
    assertThat(texts(closed, "/results", "/entry_id")).isEqualTo(entries);
  }

  @Test
  void whoeverWasDiscussedMakesRoom() {
    begin();
    assertThat(close(results("discussed", "discussed", "discussed"), nobody()).status())
        .isEqualTo(201);

    Answer agenda = planning.generate(planning.conference(10), "{}");

    assertThat(patients(agenda, "/plan_member_id")).containsExactly("P-3", "P-4", "P-5");
    assertThat(patients(agenda, "/reason/code")).containsOnly("plan_score");
  }

  @Test
  void isNotStartedBeforeItsAgendaIsPublishedNorClosedBeforeItHasBegun() {
    String other = planning.conference(4);

    assertProblem(start(other), 409, "state_conflict");
    assertProblem(
        close(results("discussed", "discussed", "discussed"), nobody()), 409, "state_conflict");
    assertProblem(outcome(), 404, "not_found");
    begin();
    assertProblem(start(conference), 409, "state_conflict");
    assertThat(state()).isEqualTo("in_progress");
  }

  @Test
  @Tag("M5.6")
  void somebodyUrgentIsAddedDuringTheCallAndNeedsAResultToo() {
    begin();
    String urgent = planning.urgent("C1", "Zimmermann");
    assertThat(planning.add(pairing.practice(), conference, urgent).status()).isEqualTo(200);

    assertAt(close(results("discussed", "discussed"), nobody()), 422, "rule_broken", "/results");
    entries = List.of(entries.get(0), entries.get(1), urgent);
    assertThat(close(results("discussed", "discussed", "discussed"), nobody()).status())
        .isEqualTo(201);
  }

  @Test
  void everyPatientNeedsAResultAndEveryNameMustBeKnown() {
    begin();
    String all = results("discussed", "discussed", "discussed");
    String two = String.join(", ", List.of(all.split(", (?=\\{)")).subList(0, 2));
    String next = "\"next_entry_ids\": [\"" + planning.entry("plan_member_id", "P-7") + "\"]";

    assertAt(close(two, nobody()), 422, "rule_broken", "/results");
    assertAt(
        close(all + ", " + result(entries.get(0), "left_open"), nobody()),
        422,
        "rule_broken",
        "/results/3/entry_id");
    assertAt(close(all, "\"nobody_next\": false"), 422, "rule_broken", "/next_entry_ids");
    assertAt(close(all, nobody() + ", " + next), 422, "rule_broken", "/next_entry_ids");
    assertAt(
        close(all, "\"next_entry_ids\": [\"cle_01jd8z4qk7e9tbn3x5m2v6w8ya\"]"),
        422,
        "rule_broken",
        "/next_entry_ids/0");
    assertAt(
        close(
            all,
            "\"next_entry_ids\": ["
                + entries.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "))
                + "]"),
        422,
        "rule_broken",
        "/next_entry_ids");
    manager = "con_01jd8z4qk7e9tbn3x5m2v6w8ya";
    assertAt(close(all, nobody()), 422, "rule_broken", "/attendance/0/contact_id");
    assertThat(state()).isEqualTo("in_progress");
  }

  @RepeatedTest(2)
  void isClosedOnceHoweverManyTry() {
    begin();
    String all = results("discussed", "left_open", "discussed");

    List<Answer> answers = Together.run(THREADS, thread -> close(all, nobody()));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(THREADS - 1);
  }

  @Test
  void theSameRequestSentAgainIsAnsweredAsBefore() {
    begin();
    Api once = pairing.plan().with("Idempotency-Key", "close-" + conference);
    String body = body(results("discussed", "left_open", "discussed"), nobody());
    String path = pairing.path("/conferences/" + conference + "/close");

    Answer first = once.post(path, body);
    Answer again = once.post(path, body);

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
  }

  private void begin() {
    Answer begun = start(conference);
    assertThat(begun.status()).as(begun.body()).isEqualTo(200);
    assertThat(begun.text("/state")).isEqualTo("in_progress");
  }

  private Answer start(String id) {
    return pairing.practice().post(pairing.path("/conferences/" + id + "/start"), "");
  }

  private Answer close(String results, String next) {
    return pairing
        .plan()
        .post(pairing.path("/conferences/" + conference + "/close"), body(results, next));
  }

  private String body(String results, String next) {
    return """
        {"results": [%s], %s,
         "attendance": [{"contact_id": "%s", "minutes": 30, "preparation_minutes": 45}]}
        """
        .formatted(results, next, manager);
  }

  private String results(String... results) {
    return IntStream.range(0, results.length)
        .mapToObj(i -> result(entries.get(i), results[i]))
        .collect(Collectors.joining(", "));
  }

  private static String result(String entry, String result) {
    return "{\"entry_id\": \"%s\", \"result\": \"%s\"}".formatted(entry, result);
  }

  private static String nobody() {
    return "\"nobody_next\": true";
  }

  private Answer outcome() {
    return pairing.practice().get(pairing.path("/conferences/" + conference + "/outcome"));
  }

  private String state() {
    return pairing.practice().get(pairing.path("/conferences/" + conference)).text("/state");
  }

  private static List<String> texts(Answer answer, String list, String pointer) {
    return Planning.texts(answer, list, pointer);
  }
}

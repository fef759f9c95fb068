package care.duet.server.task;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of tasks, and who may do what with them. */
@Tag("M9.3")
final class TaskMovesIT {

  private final TestPairing pairing = TestPairing.active();
  private final Work work = new Work(pairing);
  private String joe;
  private String ida;

  @BeforeEach
  void meet() {
    joe = work.contact(pairing.practice(), "Joe Park", "clinical_care_manager");
    ida = work.contact(pairing.practice(), "Ida Moe", "community_health_worker");
  }

  @ParameterizedTest
  @CsvSource({
    "proposed, accept, owner",
    "proposed, decline, owner",
    "proposed, start, nobody",
    "proposed, complete, nobody",
    "proposed, cancel, both",
    "proposed, reassign, both",
    "proposed, update, giver",
    "accepted, accept, nobody",
    "accepted, decline, nobody",
    "accepted, start, owner",
    "accepted, complete, nobody",
    "accepted, cancel, both",
    "accepted, reassign, owner",
    "accepted, update, giver",
    "declined, accept, nobody",
    "declined, decline, nobody",
    "declined, start, nobody",
    "declined, complete, nobody",
    "declined, cancel, giver",
    "declined, reassign, giver",
    "declined, update, giver",
    "in_progress, accept, nobody",
    "in_progress, decline, nobody",
    "in_progress, start, nobody",
    "in_progress, complete, owner",
    "in_progress, cancel, both",
    "in_progress, reassign, owner",
    "in_progress, update, giver",
    "done, accept, nobody",
    "done, decline, nobody",
    "done, start, nobody",
    "done, complete, nobody",
    "done, cancel, nobody",
    "done, reassign, nobody",
    "done, update, nobody",
    "cancelled, accept, nobody",
    "cancelled, decline, nobody",
    "cancelled, start, nobody",
    "cancelled, complete, nobody",
    "cancelled, cancel, nobody",
    "cancelled, reassign, nobody",
    "cancelled, update, nobody",
  })
  void aMoveIsMadeByWhomTheStateAllowsIt(String state, String move, String who) {
    for (String side : List.of("giver", "owner")) {
      String task = work.in(state, joe);
      Answer before = work.get(task);
      Answer answer =
          attempt(side.equals("giver") ? pairing.plan() : pairing.practice(), task, move);
      if (who.equals("nobody")) {
        assertProblem(answer, 409, "state_conflict");
        assertThat(answer.text("/detail")).startsWith("The task is " + state + "; ");
      } else if (who.equals(side) || who.equals("both")) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      } else {
        assertProblem(answer, 403, "forbidden");
      }
      if (answer.status() != 200) {
        assertThat(work.get(task).json()).isEqualTo(before.json());
      }
    }
  }

  @Test
  void aRefusalSaysWhatIsAllowed() {
    assertThat(work.send(pairing.practice(), work.in("proposed", joe), "start", "").text("/detail"))
        .isEqualTo("The task is proposed; allowed are accept, decline, cancel, reassign, update.");
    assertThat(work.send(pairing.practice(), work.in("done", joe), "start", "").text("/detail"))
        .isEqualTo("The task is done; nothing more can become of it.");
  }

  @Test
  @Tag("M9.4")
  void theThreadTellsWhoDidWhatInWhichWords() {
    String task = work.in("done", joe);

    List<String> thread = work.thread(pairing.plan(), task);

    assertThat(thread)
        .containsExactly(
            "plan created: nobody - to practice proposed",
            "practice accepted: practice proposed to practice accepted",
            "practice started: practice accepted to practice in_progress",
            "practice completed: practice in_progress to practice done, Reached");
    assertThat(work.thread(pairing.practice(), task)).isEqualTo(thread);
    assertThat(work.items(pairing.plan(), "/tasks/" + task + "/events"))
        .extracting(event -> event.path("client_id").asText())
        .startsWith(pairing.planClientId(), pairing.practiceClientId());
    assertThat(work.get(task).text("/result")).isEqualTo("Reached");
  }

  @Test
  @Tag("M9.5")
  void aQuestionIsTrackedToItsAnswer() {
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "project_manager");
    String task =
        work.give(pairing.practice(), "Is she eligible?", "plan", "\"kind\": \"question\"")
            .text("/id");
    assertThat(work.texts(pairing.practice(), "?kind=question&open=true"))
        .containsExactly("Is she eligible?");

    work.move(pairing.plan(), task, "accept", "{" + Work.owner(ana) + ", \"note\": \"I ask\"}");
    work.move(pairing.plan(), task, "start", "");
    work.move(pairing.plan(), task, "complete", "{\"result\": \" Until 31 March. \"}");

    assertThat(work.get(task).text("/result")).isEqualTo("Until 31 March.");
    assertThat(work.texts(pairing.practice(), "?kind=question&open=true")).isEmpty();
    assertThat(work.thread(pairing.practice(), task))
        .element(1)
        .isEqualTo("plan accepted: plan proposed to plan accepted, I ask");
  }

  @Test
  @Tag("M9.6")
  void aDepartmentThatGivesNoCareCanOwnATask() {
    String department = work.contact(pairing.plan(), "Customer Services", "customer_services");
    String task =
        work.give(pairing.practice(), "Send a new card", "plan", Work.owner(department))
            .text("/id");

    Answer accepted = work.move(pairing.plan(), task, "accept", "{}");

    assertThat(accepted.text("/owner_contact_id")).isEqualTo(department);
    assertThat(accepted.text("/owner_role")).isEqualTo("customer_services");
    assertThat(work.texts(pairing.plan(), "?owner_role=customer_services"))
        .containsExactly("Send a new card");
    assertThat(work.texts(pairing.plan(), "?owner_role=other_department")).isEmpty();
  }

  @Test
  void aTaskForOnesOwnSideIsAcceptedAtOnceAndTheOtherSideLeavesItAlone() {
    Answer made = work.give(pairing.practice(), "Visit", "practice", Work.owner(joe));
    assertThat(made.text("/state")).isEqualTo("accepted");
    assertThat(made.text("/given_by")).isEqualTo("practice");
    String task = made.text("/id");

    for (String move : List.of("start", "cancel", "reassign", "update")) {
      assertProblem(attempt(pairing.plan(), task, move), 403, "forbidden");
    }
    assertAt(
        work.send(pairing.practice(), Work.body("Visit", "practice", "")),
        422,
        "rule_broken",
        "/owner_contact_id");
  }

  @Test
  void anAcceptedTaskNamesWhoDoesIt() {
    String task = work.give(pairing.plan(), "Visit", "practice", "").text("/id");
    assertThat(work.get(task).json().has("owner_contact_id")).isFalse();

    Answer refused = work.send(pairing.practice(), task, "accept", "{}");
    assertAt(refused, 422, "rule_broken", "/owner_contact_id");
    assertThat(refused.text("/errors/0/code")).isEqualTo("required");

    Answer accepted = work.move(pairing.practice(), task, "accept", "{" + Work.owner(ida) + "}");
    assertThat(accepted.text("/owner_contact_id")).isEqualTo(ida);
    JsonNode event = work.items(pairing.plan(), "/tasks/" + task + "/events").path(1);
    assertThat(event.has("from_contact_id")).isFalse();
    assertThat(event.path("to_contact_id").asText()).isEqualTo(ida);
  }

  @Test
  void whoHasLeftTheTeamTakesNothingOn() {
    String task = work.in("proposed", joe);
    new People(pairing)
        .change(
            pairing.practice(),
            joe,
            "{\"active_from\": \"2020-01-01\", \"active_to\": \"2020-12-31\"}");

    Answer refused = work.send(pairing.practice(), task, "accept", "{}");

    assertAt(refused, 422, "rule_broken", "/owner_contact_id");
    assertThat(refused.text("/errors/0/code")).isEqualTo("inactive");
    work.move(pairing.practice(), task, "accept", "{" + Work.owner(ida) + "}");
  }

  @Test
  void aDeclinedTaskIsBackWithTheSideThatGaveIt() {
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    String task = work.in("declined", joe);
    assertThat(work.get(task).text("/reason")).isEqualTo("Moved away");

    Answer taken = reassign(pairing.plan(), task, "plan", ana);

    assertThat(taken.text("/state")).isEqualTo("accepted");
    assertThat(taken.text("/given_by")).isEqualTo("plan");
    assertThat(taken.json().has("reason")).isFalse();
    assertThat(work.thread(pairing.practice(), task))
        .containsExactly(
            "plan created: nobody - to practice proposed",
            "practice declined: practice proposed to practice declined, Moved away",
            "plan reassigned: practice declined to plan accepted, Over to you");
  }

  @Test
  void aDeclinedTaskCanBeProposedAgainToTheSamePerson() {
    String task = work.in("declined", joe);
    assertThat(reassign(pairing.plan(), task, "practice", joe).text("/state"))
        .isEqualTo("proposed");
    work.move(pairing.practice(), task, "accept", "{}");
  }

  @Test
  void withinASideATaskStaysAsFarAsItIs() {
    for (String state : List.of("proposed", "accepted", "in_progress")) {
      String task = work.in(state, joe);

      Answer moved = reassign(pairing.practice(), task, "practice", ida);

      assertThat(moved.text("/state")).isEqualTo(state);
      assertThat(moved.text("/owner_contact_id")).isEqualTo(ida);
      assertThat(moved.text("/given_by")).isEqualTo("plan");
      Answer unchanged = send(pairing.practice(), task, "practice", ida);
      assertAt(unchanged, 422, "rule_broken", "/owner_contact_id");
      assertThat(unchanged.text("/errors/0/code")).isEqualTo("unchanged");
    }
  }

  @Test
  void handedToTheOtherSideATaskIsProposedAnewAndKeepsItsThread() {
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    String task = work.in("in_progress", joe);

    Answer handed = reassign(pairing.practice(), task, "plan", ana);

    assertThat(handed.text("/state")).isEqualTo("proposed");
    assertThat(handed.text("/given_by")).isEqualTo("practice");
    assertProblem(work.send(pairing.practice(), task, "accept", "{}"), 403, "forbidden");
    work.move(pairing.plan(), task, "accept", "{}");
    List<String> thread = work.thread(pairing.practice(), task);
    assertThat(thread)
        .hasSize(5)
        .element(3)
        .isEqualTo("practice reassigned: practice in_progress to plan proposed, Over to you");
    assertThat(work.thread(pairing.plan(), task)).isEqualTo(thread);
  }

  @Test
  void theGiverTakesBackWhatNobodyHasAnswered() {
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    String task = work.in("proposed", joe);
    assertThat(reassign(pairing.plan(), task, "practice", ida).text("/state"))
        .isEqualTo("proposed");

    Answer taken = reassign(pairing.plan(), task, "plan", ana);

    assertThat(taken.text("/state")).isEqualTo("accepted");
    assertAt(
        work.send(pairing.plan(), task, "reassign", "{\"owner_party\": \"plan\"}"),
        422,
        "rule_broken",
        "/owner_contact_id");
  }

  @Test
  void theThreadNamesThePersonForWhomAClientActs() {
    new People(pairing)
        .change(
            pairing.practice(), joe, "{\"client_ids\": [\"" + pairing.practiceClientId() + "\"]}");
    String task = work.in("proposed", joe);

    work.move(pairing.practice().with("Duet-On-Behalf-Of", joe), task, "accept", "{}");

    assertThat(work.items(pairing.plan(), "/tasks/" + task + "/events"))
        .extracting(event -> event.path("on_behalf_of").asText())
        .containsExactly("", joe);
  }

  @Test
  void ofTwoAtOnceOneMakesTheMove() {
    String task = work.in("in_progress", joe);

    List<Answer> answers =
        Together.run(
            4,
            i ->
                work.send(
                    pairing.practice(),
                    task,
                    "complete",
                    "{\"result\": \"Result %d\"}".formatted(i)));

    assertThat(answers)
        .extracting(Answer::status)
        .containsOnlyOnce(200)
        .allMatch(status -> status == 200 || status == 409);
    Answer won =
        answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow();
    assertThat(work.get(task).text("/result")).isEqualTo(won.text("/result"));
    assertThat(work.thread(pairing.plan(), task)).hasSize(4);
  }

  @Test
  void cancellingAndAcceptingAtOnceEndInOneThread() {
    String task = work.in("proposed", joe);

    List<Answer> answers =
        Together.run(
            2,
            i ->
                i == 0
                    ? work.send(pairing.practice(), task, "accept", "{}")
                    : work.send(pairing.plan(), task, "cancel", "{\"reason\": \"Done\"}"));

    assertThat(answers.get(1).status()).as(answers.get(1).body()).isEqualTo(200);
    assertThat(answers.get(0).status()).isIn(200, 409);
    assertThat(work.thread(pairing.plan(), task))
        .hasSize(answers.get(0).status() == 200 ? 3 : 2)
        .last()
        .asString()
        .endsWith(" to practice cancelled, Done");
  }

  @Test
  void aRepeatIsTheSameMove() {
    String task = work.in("in_progress", joe);
    Api once = pairing.practice().with("Idempotency-Key", "complete-it");
    Answer done = work.move(once, task, "complete", "{\"result\": \"Reached\"}");

    Answer again = work.send(once, task, "complete", "{\"result\": \"Reached\"}");

    assertThat(again.body()).isEqualTo(done.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertProblem(
        work.send(once, task, "complete", "{\"result\": \"Other\"}"),
        422,
        "idempotency_key_reused");
    assertThat(work.thread(pairing.plan(), task)).hasSize(4);
  }

  private Answer attempt(Api caller, String task, String move) {
    return switch (move) {
      case "update" -> work.change(caller, task, "{\"text\": \"Call the patient again\"}");
      case "reassign" -> send(caller, task, "practice", ida);
      case "accept" -> work.send(caller, task, move, "{}");
      case "start" -> work.send(caller, task, move, "");
      case "complete" -> work.send(caller, task, move, "{\"result\": \"Reached\"}");
      default -> work.send(caller, task, move, "{\"reason\": \"Moved away\"}");
    };
  }

  private Answer reassign(Api caller, String task, String party, String contact) {
    Answer moved = send(caller, task, party, contact);
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    return moved;
  }

  private Answer send(Api caller, String task, String party, String contact) {
    return work.send(
        caller,
        task,
        "reassign",
        "{\"owner_party\": \"%s\", %s, \"note\": \"Over to you\"}"
            .formatted(party, Work.owner(contact)));
  }
}

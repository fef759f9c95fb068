package care.duet.server.cases;

import static care.duet.server.agenda.Planning.texts;
import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who leads, decided in the call. */
final class DecisionIT {

  private static final int THREADS = 8;
  private static final String GOAL = "\"goal\": \"Maximize patient access to needed care\"";

  private final Call call = Call.begun("{}");
  private final TestPairing pairing = call.pairing();
  private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

  @Test
  @Tag("M8.1")
  @Tag("M8.4")
  @Tag("M8.5")
  @Tag("M8.7")
  @Tag("M10.1")
  @Tag("M10.3")
  void ledByThePracticeThePlanMonitorsAndTellsTheMember() {
    Answer made =
        call.decided(
            "practice",
            "\"plan_recommendation\": \"joint\", \"practice_recommendation\": \"practice\"");

    assertThat(made.text("/state")).isEqualTo("open");
    assertThat(made.text("/lead")).isEqualTo("practice");
    assertThat(made.text("/plan_status")).isEqualTo("monitor");
    assertThat(texts(made, "/plan_duties", ""))
        .containsExactly(
            "tell_member",
            "follow_ed_visits",
            "follow_inpatient_admissions",
            "follow_referrals",
            "follow_out_of_network",
            "tell_practice");
    assertThat(made.text("/enrolled_on")).isEqualTo(today.toString());
    assertThat(made.text("/goal/text")).isEqualTo("Maximize patient access to needed care");
    assertThat(made.text("/goal/confirmed_with_patient")).isEqualTo("false");
    assertThat(made.text("/decision/conference_id")).isEqualTo(call.conference());
    assertThat(made.text("/decision/plan_recommendation")).isEqualTo("joint");
    assertThat(made.text("/decision/practice_recommendation")).isEqualTo("practice");
    assertThat(made.text("/decision/reason")).isEqualTo("As both see it");
    assertThat(made.text("/decision/agreed_by_plan")).isEqualTo(call.plan());
    assertThat(made.text("/decision/agreed_by_practice")).isEqualTo(call.practice());
    assertThat(made.json().at("/decision").has("report_back")).isFalse();
    Answer tasks = call.tasks("patient_id=" + made.text("/patient_id"));
    assertThat(texts(tasks, "/items", "/kind")).containsExactly("outreach");
    assertThat(tasks.text("/items/0/origin")).isEqualTo("decision");
    assertThat(tasks.text("/items/0/case_id")).isEqualTo(made.text("/id"));
    assertThat(tasks.text("/items/0/owner_contact_id")).isEqualTo(call.plan());
    assertThat(tasks.text("/items/0/state")).isEqualTo("accepted");
    assertThat(tasks.text("/items/0/due_on")).isEqualTo(today.plusDays(7).toString());
    assertThat(call.read(made.text("/id")).json()).isEqualTo(made.json());
  }

  @Test
  @Tag("M8.6")
  void ledByThePlanItReportsBackWeeklyForAMonthThenMonthly() {
    Answer made = call.decided("plan", "");

    assertThat(made.text("/plan_status")).isEqualTo("managing");
    assertThat(made.json().path("plan_duties")).isEmpty();
    assertThat(made.text("/decision/report_back/first_interval_days")).isEqualTo("7");
    assertThat(made.text("/decision/report_back/first_period_months")).isEqualTo("1");
    assertThat(made.text("/decision/report_back/later_interval_months")).isEqualTo("1");
    List<String> days =
        texts(call.tasks("patient_id=" + made.text("/patient_id")), "/items", "/report_back_on");
    assertThat(days)
        .startsWith(
            today.plusDays(7).toString(),
            today.plusDays(14).toString(),
            today.plusDays(21).toString(),
            today.plusDays(28).toString())
        .endsWith(today.plusMonths(6).toString())
        .doesNotContain(today.plusMonths(1).plusDays(7).toString());
  }

  @Test
  @Tag("M8.6")
  void anotherTimetableIsAgreedOn() {
    Answer made = call.decided("joint", "\"report_back\": {\"first_period_months\": 0}");

    assertThat(made.text("/plan_status")).isEqualTo("managing");
    assertThat(texts(call.tasks("patient_id=" + made.text("/patient_id")), "/items", "/due_on"))
        .hasSize(6)
        .startsWith(today.plusMonths(1).toString());
  }

  @Test
  @Tag("M8.1")
  void ledByBothNothingIsToBeReportedUnlessAgreedOn() {
    Answer made = call.decided("joint", "");

    assertThat(made.json().at("/decision").has("report_back")).isFalse();
    assertThat(call.tasks("patient_id=" + made.text("/patient_id")).json().path("items")).isEmpty();
  }

  @Test
  @Tag("M8.7")
  @Tag("M8.9")
  void anotherDecisionChangesTheLeadOfTheCaseAndItsTasks() {
    Answer first = call.decided("plan", "");
    Answer second = call.decide(pairing.practice(), call.entries().get(0), "practice", "");

    assertThat(second.status()).as(second.body()).isEqualTo(201);
    assertThat(second.text("/id")).isEqualTo(first.text("/id"));
    assertThat(second.text("/enrolled_on")).isEqualTo(first.text("/enrolled_on"));
    assertThat(second.text("/goal/number")).isEqualTo("1");
    String patient = "patient_id=" + first.text("/patient_id");
    assertThat(texts(call.tasks(patient + "&open=true"), "/items", "/kind"))
        .containsExactly("outreach");
    Answer cancelled = call.tasks(patient + "&state=cancelled");
    assertThat(cancelled.json().path("items")).hasSizeGreaterThan(8);
    assertThat(cancelled.text("/items/0/reason"))
        .isEqualTo("Another decision on who leads was made.");
    Answer thread =
        pairing.plan().get(pairing.path("/tasks/" + cancelled.text("/items/0/id") + "/events"));
    assertThat(texts(thread, "/items", "/move")).containsExactly("created", "cancelled");
    assertThat(thread.text("/items/1/party")).isEqualTo("practice");
    Answer history = pairing.plan().get(pairing.path("/cases/" + first.text("/id") + "/decisions"));
    assertThat(texts(history, "/items", "/lead")).containsExactly("plan", "practice");
  }

  @Test
  @Tag("M10.1")
  void noDecisionGoesWithoutAGoalWhereThatIsDemanded() {
    assertAt(
        call.decide(pairing.plan(), call.entries().get(0), "plan", ""),
        422,
        "rule_broken",
        "/goal");

    Call lenient = Call.begun("{\"decision_needs_goal\": false}");
    Answer made = lenient.decide(lenient.pairing().plan(), lenient.entries().get(0), "plan", "");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.json().has("goal")).isFalse();
  }

  @Test
  void isMadeOfPatientsOnTheAgendaByPeopleOfBothTeams() {
    Api plan = pairing.plan();
    assertAt(
        call.decide(plan, "cle_01jd8z4qk7e9tbn3x5m2v6w8ya", "plan", GOAL),
        422,
        "rule_broken",
        "/entry_id");
    Call swapped =
        new Call(
            call.planning(), call.conference(), call.entries(), call.practice(), call.practice());
    assertAt(
        swapped.decide(plan, call.entries().get(0), "plan", GOAL),
        422,
        "rule_broken",
        "/agreed_by_plan");
    Call unknown =
        new Call(call.planning(), call.conference(), call.entries(), call.plan(), "con_nobody");
    assertAt(
        unknown.decide(plan, call.entries().get(0), "plan", GOAL),
        422,
        "rule_broken",
        "/agreed_by_practice");
    assertThat(cases()).isEmpty();
  }

  @Test
  void isMadeDuringTheCallAlone() {
    String other = call.planning().conference(5);
    Call early = new Call(call.planning(), other, call.entries(), call.plan(), call.practice());

    assertProblem(
        early.decide(pairing.plan(), call.entries().get(0), "plan", GOAL), 409, "state_conflict");
  }

  @Test
  @Tag("M6.1")
  @Tag("M6.3")
  void isMadeOfWhomTheGateLetsThroughAlone() {
    String entry = call.entries().get(0);
    Answer stopped =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + call.conference() + "/reviews/" + entry + "/gate"),
                """
                {"answer": "seen_elsewhere", "demographics": "confirmed",
                 "reason": "Her daughter says that she has moved to another practice"}
                """);
    assertThat(stopped.status()).as(stopped.body()).isEqualTo(200);

    assertProblem(call.decide(pairing.plan(), entry, "plan", GOAL), 409, "state_conflict");
    assertThat(cases()).isEmpty();
  }

  @Test
  @Tag("M8.2")
  void isNotMadeByWhoOnlyFollowsThePatient() {
    for (String role : List.of("plan_case_manager", "practice_clinician", "observer")) {
      Answer refused = call.decide(pairing.caller(role), call.entries().get(0), "plan", GOAL);
      assertThat(refused.status()).as(role).isEqualTo(403);
    }
  }

  @RepeatedTest(2)
  void opensOneCaseHoweverManyDecideAtOnce() {
    List<Answer> answers =
        Together.run(
            THREADS,
            thread -> call.decide(pairing.plan(), call.entries().get(0), "practice", GOAL));

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(answer -> answer.text("/id")).distinct()).hasSize(1);
    assertThat(cases()).hasSize(1);
    assertThat(
            texts(
                call.tasks("open=true&patient_id=" + answers.get(0).text("/patient_id")),
                "/items",
                "/kind"))
        .containsExactly("outreach");
  }

  @Test
  void theSameRequestSentAgainIsOneDecision() {
    Api once = pairing.plan().with("Idempotency-Key", "decide-" + call.conference());
    Answer first = call.decide(once, call.entries().get(0), "joint", GOAL);
    Answer again = call.decide(once, call.entries().get(0), "joint", GOAL);

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(first.header("Location").orElseThrow()).endsWith("/cases/" + first.text("/id"));
  }

  private List<String> cases() {
    return texts(pairing.plan().get(pairing.path("/cases")), "/items", "/id");
  }
}

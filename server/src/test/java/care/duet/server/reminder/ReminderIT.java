package care.duet.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.Postman;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each morning people are told what is due, and what is overdue. */
@Tag("M4.1")
@Tag("M9.1")
@Tag("M9.4")
final class ReminderIT {

  /** The Sunday before; eight o'clock in New York is one o'clock in the afternoon, UTC. */
  private static final Instant SUNDAY = Instant.parse("2026-01-18T17:00:00Z");

  private static final Instant MONDAY_EIGHT = Instant.parse("2026-01-19T13:00:00Z");
  private static final Instant TUESDAY_EIGHT = Instant.parse("2026-01-20T13:00:00Z");
  private static final Instant WEDNESDAY_EIGHT = Instant.parse("2026-01-21T13:00:00Z");

  private final Postman postman = Postman.begin(SUNDAY);

  @AfterEach
  void close() {
    postman.close();
  }

  @Test
  void preWorkIsAskedForWhereItIsDueAndThenOverdue() {
    Team team = team("{}");
    String conference = conference(team, "2026-01-21T15:00:00Z");

    morning(MONDAY_EIGHT, control("2026-01-19"));
    assertThat(team.reminders(team.plan())).as("due on Tuesday afternoon").isEmpty();
    morning(TUESDAY_EIGHT, team);
    for (Api side : List.of(team.plan(), team.practice())) {
      JsonNode due = team.reminders(side).get(0);
      assertThat(due.path("day").asText()).isEqualTo("2026-01-20");
      assertThat(Team.reasons(due)).containsExactly("pre_work_due");
      assertThat(due.at("/due/0/conference_id").asText()).isEqualTo(conference);
      assertThat(due.at("/due/0/due_at").asText()).isEqualTo("2026-01-20T15:00:00Z");
    }
    morning(WEDNESDAY_EIGHT, team);
    assertThat(Team.reasons(team.reminders(team.plan()).get(0)))
        .containsExactly("pre_work_overdue");
  }

  @Test
  void aSummaryIsAskedForFromTheProjectManagerAlone() {
    Team team = team("{}");
    String conference = conference(team, "2026-01-18T17:30:00Z");
    new Planning(team.pairing()).start(conference);
    team.close(conference);

    morning(MONDAY_EIGHT, team);
    JsonNode due = team.reminders(team.plan()).get(0);
    assertThat(due.path("contact_id").asText()).isEqualTo(team.ana());
    assertThat(Team.reasons(due)).containsExactly("summary_due");
    morning(TUESDAY_EIGHT, team);
    assertThat(Team.reasons(team.reminders(team.plan()).get(0))).containsExactly("summary_overdue");
    assertThat(team.reminders(team.practice())).isEmpty();
  }

  @Test
  @Tag("M9.3")
  void whoeverDoesATaskIsRemindedAndTheProjectManagerOfAllThatIsLate() {
    Team team = team("{}");
    String bo = new People(team.pairing()).add(team.practice(), "Bo Lind", "care_coordinator");
    String task = team.task(bo, "2026-01-19", "2026-01-19");
    team.task(bo, "2026-02-21", "2026-01-20");

    morning(MONDAY_EIGHT, team);
    JsonNode due = team.reminders(team.practice()).get(0);
    assertThat(due.path("contact_id").asText()).isEqualTo(bo);
    assertThat(Team.reasons(due)).containsExactly("task_due", "report_back_due");
    assertThat(due.at("/due/0/task_id").asText()).isEqualTo(task);
    assertThat(due.at("/due/0/due_on").asText()).isEqualTo("2026-01-19");
    assertThat(team.reminders(team.plan())).isEmpty();
    morning(TUESDAY_EIGHT, team);
    assertThat(Team.reasons(team.reminders(team.practice()).get(0)))
        .containsExactly("task_overdue", "report_back_due", "report_back_due");
    JsonNode late = team.reminders(team.plan()).get(0);
    assertThat(late.path("contact_id").asText()).isEqualTo(team.ana());
    assertThat(late.at("/due/0/task_id").asText()).isEqualTo(task);
    assertThat(Team.reasons(late)).containsExactly("task_overdue");
  }

  @Test
  void aTaskOfNobodyInParticularIsTheCareManagers() {
    Team team = team("{}");
    Answer proposed =
        team.plan()
            .post(
                team.pairing().path("/tasks"),
                """
                {"text": "Ask for the letter", "owner_party": "practice", "due_on": "2026-01-19",
                 "report_back_on": "2026-02-21"}
                """);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);

    morning(MONDAY_EIGHT, team);

    JsonNode due = team.reminders(team.practice()).get(0);
    assertThat(due.path("contact_id").asText()).isEqualTo(team.joe());
    assertThat(Team.reasons(due)).containsExactly("task_due");
  }

  @Test
  @Tag("M17.4")
  void theHourTheZoneAndTheDaysAreThePairings() {
    Team team =
        team(
            """
            {"reminder_hour": 6, "time_zone": "America/Los_Angeles",
             "deadline_days": "working_days", "working_days": ["tuesday"]}
            """);
    team.task(team.joe(), "2026-01-18", "2026-02-21");

    morning(MONDAY_EIGHT, control("2026-01-19"));
    assertThat(team.reminders(team.practice())).as("Mondays do not count").isEmpty();
    morning(Instant.parse("2026-01-20T14:00:00Z"), team);
    assertThat(team.reminders(team.practice()).get(0).path("day").asText()).isEqualTo("2026-01-20");
  }

  @Test
  void ofSeveralServersOneRemindsOnceADay() {
    postman.join();
    postman.join();
    List<Team> teams = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Team team = team("{}");
      team.task(team.joe(), "2026-01-18", "2026-02-21");
      teams.add(team);
    }

    teams.forEach(team -> morning(MONDAY_EIGHT, team));
    teams.forEach(team -> morning(TUESDAY_EIGHT, team));

    for (Team team : teams) {
      assertThat(team.reminders(team.practice()))
          .extracting(told -> told.path("day").asText())
          .containsExactly("2026-01-20", "2026-01-19");
    }
  }

  @Test
  @Tag("M1.13")
  void anEmailCountsWhatIsDueAndNamesNobody() throws Exception {
    Team team = team("{\"communication_method\": \"secure_email\"}");
    String address = team.joe().replace('_', '.') + "@team.example";
    new People(team.pairing())
        .change(team.practice(), team.joe(), "{\"email\": \"%s\"}".formatted(address));
    team.task(team.joe(), "2026-01-19", "2026-02-21");
    team.task(team.joe(), "2026-01-19", "2026-02-21");

    morning(MONDAY_EIGHT, team);
    postman.until(() -> postman.received(address).size() == 1);

    String id = team.reminders(team.practice()).get(0).path("id").asText();
    assertThat(postman.received(address).get(0).getSubject())
        .isEqualTo("What is due: Monday, January 19, 2026");
    assertThat(GreenMailUtil.getBody(postman.received(address).get(0)))
        .contains("- Tasks are due: 2")
        .contains("https://duet.example" + team.pairing().path("/notifications/" + id))
        .doesNotContain("Call the patient");
  }

  @Test
  @Tag("M17.4")
  void whenTheHourIsPutOffNothingGetsLostBetweenTwoReminders() {
    Team team = team("{}");
    team.task(team.joe(), "2026-01-19", "2026-02-21");
    team.task(team.joe(), "2026-01-20", "2026-02-21");
    Api administrator = TestServer.get().administrator();
    String path = "/v1/pairings/" + team.pairing().id();
    Answer changed =
        administrator
            .with("If-Match", administrator.get(path).etag())
            .patch(path + "/settings", "{\"reminder_hour\": 16}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);

    morning(MONDAY_EIGHT, team);
    assertThat(Team.reasons(team.reminders(team.practice()).get(0)))
        .as("until Tuesday afternoon")
        .containsExactly("task_due");
    morning(Instant.parse("2026-01-20T21:00:00Z"), team);
    assertThat(Team.reasons(team.reminders(team.practice()).get(0)))
        .containsExactly("task_overdue", "task_due");
  }

  @Test
  void aSuspendedPairingIsLeftAloneAndRemindedAgainAfterwards() {
    Team team = team("{}");
    team.task(team.joe(), "2026-01-18", "2026-02-21");
    morning(MONDAY_EIGHT, team);
    Api administrator = TestServer.get().administrator();
    String path = "/v1/pairings/" + team.pairing().id();
    assertThat(administrator.post(path + "/suspend", "").status()).isEqualTo(200);
    morning(TUESDAY_EIGHT, control("2026-01-20"));
    assertThat(team.reminders(team.practice())).hasSize(1);

    assertThat(administrator.post(path + "/activate", "").status()).isEqualTo(200);
    postman.set(TUESDAY_EIGHT.plusSeconds(3600));
    postman.until(() -> Team.isPlanned(team.pairing().id()));
    morning(WEDNESDAY_EIGHT, team);
    assertThat(team.reminders(team.practice())).hasSize(2);
  }

  /** Two people, whose pairing knows when they are reminded. */
  private Team team(String settings) {
    TestPairing pairing = TestPairing.active(settings).at(postman.uri());
    postman.set(postman.now().plusSeconds(700));
    postman.until(() -> Team.isPlanned(pairing.id()));
    return Team.of(pairing);
  }

  /**
   * A team that is reminded of something every day, so that its reminders tell that it was done.
   */
  private Team control(String dueOn) {
    Team control = team("{}");
    control.task(control.joe(), dueOn, "2026-02-21");
    return control;
  }

  private static String conference(Team team, String start) {
    Planning planning = new Planning(team.pairing());
    planning.submit(team.plan(), Lists.strangers(Lists.plan(), "P", 1));
    String conference = planning.at(start);
    planning.generate(conference, "{}");
    assertThat(planning.publish(team.plan(), conference).status()).isEqualTo(200);
    return conference;
  }

  /** Lets a morning come, and the people of a team be told. */
  private void morning(Instant time, Team team) {
    String day = time.toString().substring(0, 10);
    if (postman.now().isBefore(time)) {
      postman.set(time);
    }
    postman.until(() -> team.days().contains(day));
  }
}

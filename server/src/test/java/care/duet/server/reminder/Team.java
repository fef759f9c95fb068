package care.duet.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A pairing with a Project Manager, Ana, and a care manager, Joe. */
record Team(TestPairing pairing, String ana, String joe) {

  private static final String SINCE = "\"active_from\": \"2026-01-01\"";

  static Team of(TestPairing pairing) {
    People people = new People(pairing);
    return new Team(
        pairing,
        people.add(pairing.plan(), "Ana Ruiz", "project_manager", SINCE).text("/id"),
        people.add(pairing.practice(), "Joe Park", "clinical_care_manager", SINCE).text("/id"));
  }

  /** Whether it is known when the people of a pairing are reminded next. */
  static boolean isPlanned(String pairingId) throws SQLException {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT 1 FROM scheduled_tasks WHERE task_name = 'remind' AND task_instance = ?")) {
      statement.setString(1, pairingId);
      return statement.executeQuery().next();
    }
  }

  static List<String> reasons(JsonNode reminder) {
    List<String> reasons = new ArrayList<>();
    reminder.path("due").forEach(item -> reasons.add(item.path("reason").asText()));
    return reasons;
  }

  Api plan() {
    return pairing.plan();
  }

  Api practice() {
    return pairing.practice();
  }

  /** What the people of a side were reminded of, the newest first. */
  List<JsonNode> reminders(Api side) {
    Answer found = side.get(pairing.path("/notifications?kind=reminder"));
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    List<JsonNode> reminders = new ArrayList<>();
    found.json().path("items").forEach(reminders::add);
    return reminders;
  }

  /** The days on which anybody was reminded. */
  List<String> days() {
    List<JsonNode> all = new ArrayList<>(reminders(plan()));
    all.addAll(reminders(practice()));
    return all.stream().map(told -> told.path("day").asText()).toList();
  }

  /** Something that a person of the practice does. */
  String task(String contact, String dueOn, String reportBackOn) {
    Answer made =
        practice()
            .post(
                pairing.path("/tasks"),
                """
                {"text": "Call the patient", "owner_party": "practice", "owner_contact_id": "%s",
                 "due_on": "%s", "report_back_on": "%s"}
                """
                    .formatted(contact, dueOn, reportBackOn));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }

  /** Ends a call in which everybody was discussed. */
  void close(String conference) {
    List<String> results =
        Planning.patients(new Planning(pairing).read(conference), "/entry_id").stream()
            .map("{\"entry_id\": \"%s\", \"result\": \"discussed\"}"::formatted)
            .toList();
    Answer closed =
        plan()
            .post(
                pairing.path("/conferences/" + conference + "/close"),
                """
                {"results": [%s], "nobody_next": true,
                 "attendance": [{"contact_id": "%s", "minutes": 30, "preparation_minutes": 5}]}
                """
                    .formatted(String.join(", ", results), ana));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }
}

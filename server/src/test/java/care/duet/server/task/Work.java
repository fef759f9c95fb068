package care.duet.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The tasks of a pairing as its members give and move them. */
record Work(TestPairing pairing) {

  /** A day that no test lives to see. */
  static final String DUE = "2126-03-01";

  /** What is sent to give a task; {@code more} is further JSON members, or empty. */
  static String body(String text, String ownerParty, String more) {
    return "{\"text\": \"%s\", \"owner_party\": \"%s\", \"due_on\": \"%s\"%s}"
        .formatted(text, ownerParty, DUE, more.isEmpty() ? "" : ", " + more);
  }

  static String owner(String contact) {
    return "\"owner_contact_id\": \"" + contact + "\"";
  }

  Answer send(Api caller, String body) {
    return caller.post(pairing.path("/tasks"), body);
  }

  /** Gives a task; answers it. */
  Answer give(Api caller, String text, String ownerParty, String more) {
    Answer made = send(caller, body(text, ownerParty, more));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  /** Gives a task and takes it as far as a state; the plan gives, the practice's contact does. */
  String in(String state, String contact) {
    String task = give(pairing.plan(), "Call the patient", "practice", owner(contact)).text("/id");
    for (String move : path(state)) {
      move(pairing.practice(), task, move, wordsOf(move));
    }
    assertThat(get(task).text("/state")).isEqualTo(state);
    return task;
  }

  private static List<String> path(String state) {
    return switch (state) {
      case "proposed" -> List.of();
      case "accepted" -> List.of("accept");
      case "declined" -> List.of("decline");
      case "in_progress" -> List.of("accept", "start");
      case "done" -> List.of("accept", "start", "complete");
      case "cancelled" -> List.of("cancel");
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static String wordsOf(String move) {
    return switch (move) {
      case "start" -> "";
      case "accept" -> "{}";
      case "complete" -> "{\"result\": \"Reached\"}";
      default -> "{\"reason\": \"Moved away\"}";
    };
  }

  Answer send(Api caller, String task, String move, String body) {
    return caller.post(pairing.path("/tasks/" + task + "/" + move), body);
  }

  /** Makes a move that must succeed; answers the task. */
  Answer move(Api caller, String task, String move, String body) {
    Answer moved = send(caller, task, move, body);
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    return moved;
  }

  /** Changes a task as it is now, whatever it is. */
  Answer change(Api caller, String task, String body) {
    return caller.with("If-Match", "*").patch(pairing.path("/tasks/" + task), body);
  }

  Answer get(String task) {
    Answer found = pairing.practice().get(pairing.path("/tasks/" + task));
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    return found;
  }

  /** What the listed tasks say, in their order. */
  List<String> texts(Api caller, String query) {
    List<String> texts = new ArrayList<>();
    items(caller, "/tasks" + query).forEach(task -> texts.add(task.path("text").asText()));
    return texts;
  }

  /** The thread: which side did what, and with which words or to which field. */
  List<String> thread(Api caller, String task) {
    List<String> thread = new ArrayList<>();
    items(caller, "/tasks/" + task + "/events")
        .forEach(
            event ->
                thread.add(
                    "%s %s: %s %s to %s %s%s"
                        .formatted(
                            event.path("party").asText(),
                            event.path("move").asText(),
                            event.path("from_party").asText("nobody"),
                            event.path("from_state").asText("-"),
                            event.path("to_party").asText(),
                            event.path("to_state").asText(),
                            words(event))));
    return thread;
  }

  private static String words(JsonNode event) {
    return event.has("words") ? ", " + event.path("words").asText() : "";
  }

  JsonNode items(Api caller, String path) {
    Answer page = caller.get(pairing.path(path));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.json().path("items");
  }

  String contact(Api caller, String name, String role) {
    return new People(pairing).add(caller, name, role);
  }

  /** Names people; answers nothing. */
  void submit(Api caller, Lists list) {
    Answer submitted = caller.post(pairing.path("/risk-lists"), list.json());
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
  }

  /** The patient whom a side calls so. */
  String patient(String field, String identifier) {
    Answer found =
        pairing
            .plan()
            .post(
                pairing.path("/patients/search"), "{\"%s\": \"%s\"}".formatted(field, identifier));
    assertThat(found.json().path("items")).as(found.body()).hasSize(1);
    return found.text("/items/0/id");
  }
}

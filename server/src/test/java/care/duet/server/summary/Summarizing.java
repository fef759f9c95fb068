package care.duet.server.summary;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import java.util.ArrayList;
import java.util.List;

/** A pairing whose Project Manager writes down what its conferences come to. */
record Summarizing(TestPairing pairing) {

  /** A day that no test lives to see. */
  static final String DUE = "2126-03-01";

  Planning planning() {
    return new Planning(pairing);
  }

  /** Adds somebody for whom the side's client acts; answers the contact's id. */
  String person(Api side, String clientId, String name, String role) {
    People people = new People(pairing);
    String contact = people.add(side, name, role);
    Answer allowed = people.change(side, contact, "{\"client_ids\": [\"%s\"]}".formatted(clientId));
    assertThat(allowed.status()).as(allowed.body()).isEqualTo(200);
    return contact;
  }

  /** Agrees on a task in a conference; {@code more} is further JSON members, or empty. */
  Answer agree(String conference, String text, String contact, String more) {
    Answer made =
        pairing
            .practice()
            .post(
                pairing.path("/tasks"),
                """
                {"text": "%s", "owner_party": "practice", "owner_contact_id": "%s",
                 "due_on": "%s", "report_back_on": "2126-02-20", "conference_id": "%s"%s}
                """
                    .formatted(text, contact, DUE, conference, more.isEmpty() ? "" : ", " + more));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  /** Closes a conference; whoever is named as next must stand on the combined list. */
  void close(String conference, List<String> results, String contact, List<String> next) {
    String following =
        next.isEmpty()
            ? "\"nobody_next\": true"
            : "\"next_entry_ids\": [\"" + String.join("\", \"", next) + "\"]";
    Answer closed =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + conference + "/close"),
                """
                {"results": [%s], %s,
                 "attendance": [{"contact_id": "%s", "minutes": 30, "preparation_minutes": 45}]}
                """
                    .formatted(String.join(", ", results), following, contact));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  static String result(String entry, String result, String note) {
    return "{\"entry_id\": \"%s\", \"result\": \"%s\"%s}"
        .formatted(entry, result, note.isEmpty() ? "" : ", \"note\": \"" + note + "\"");
  }

  /** Everybody on the agenda was discussed. */
  List<String> allDiscussed(String conference) {
    List<String> results = new ArrayList<>();
    Planning.patients(planning().read(conference), "/entry_id")
        .forEach(entry -> results.add(result(entry, "discussed", "")));
    return results;
  }

  Answer sendDraft(Api caller, String conference, String body) {
    return caller.post(path(conference, ""), body);
  }

  Answer draft(String conference) {
    Answer made = sendDraft(pairing.plan(), conference, "{}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  Answer correct(String conference, String reason) {
    Answer made =
        sendDraft(pairing.plan(), conference, "{\"correction_reason\": \"%s\"}".formatted(reason));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  Answer change(String conference, int number, String etag, String body) {
    return pairing.plan().with("If-Match", etag).patch(path(conference, "/" + number), body);
  }

  Answer send(Api caller, String conference, int number, String body) {
    return caller.post(path(conference, "/" + number + "/send"), body);
  }

  Answer sent(String conference, int number) {
    Answer sent = send(pairing.plan(), conference, number, "{}");
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    return sent;
  }

  Answer confirm(Api caller, String conference, int number) {
    return caller.post(path(conference, "/" + number + "/confirm-read"), "");
  }

  Answer overview(String conference) {
    return pairing.practice().get(path(conference, ""));
  }

  Answer read(String conference, int number) {
    return pairing.practice().get(path(conference, "/" + number));
  }

  String state(String conference) {
    return pairing.practice().get(pairing.path("/conferences/" + conference)).text("/state");
  }

  String path(String conference, String rest) {
    return pairing.path("/conferences/" + conference + "/summaries" + rest);
  }
}

package care.duet.server.summary;

import static care.duet.server.summary.Summarizing.result;
import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a summary says, and how a draft is changed. */
@Tag("M9.2")
final class SummaryIT {

  private final TestPairing pairing =
      TestPairing.active("{\"agenda_size\": 3, \"next_patients_size\": 2}");
  private final Summarizing summarizing = new Summarizing(pairing);
  private final Planning planning = new Planning(pairing);
  private String conference = "";
  private String manager = "";
  private List<String> entries = List.of();

  @BeforeEach
  void begin() {
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 9));
    conference = planning.begun(3);
    entries = Planning.patients(planning.read(conference), "/entry_id");
    manager =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Joe Park", "clinical_care_manager");
  }

  @Test
  @Tag("M7.13")
  @Tag("M9.1")
  @Tag("M9.3")
  void saysWhatWasDecidedForEachPatientWhatIsNextAndWhoIsDiscussedNext() {
    JsonNode person = planning.read(conference).json().at("/patients/1");
    String about = about(entries.get(1));
    Answer first = agree("Call the hospital", about);
    Answer second = agree("Ask about the discharge letter", about);
    Answer general = agree("Send the contact list", "");
    cancel(agree("Not needed after all", about));
    String next = planning.entry("plan_member_id", "P-7");
    summarizing.close(
        conference,
        List.of(
            result(entries.get(0), "discussed", ""),
            result(entries.get(1), "left_open", "The letter is missing"),
            result(entries.get(2), "not_reached", "")),
        manager,
        List.of(next, entries.get(2)));

    Answer draft = summarizing.draft(conference);

    JsonNode summary = draft.json();
    assertThat(draft.header("Location")).contains(summarizing.path(conference, "/1"));
    assertThat(summary.path("number").asInt()).isEqualTo(1);
    assertThat(summary.path("state").asText()).isEqualTo("draft");
    assertThat(summary.at("/participants/0/name").asText()).isEqualTo("Joe Park");
    assertThat(summary.at("/participants/0/minutes").asInt()).isEqualTo(30);
    assertThat(Planning.texts(draft, "/patients", "/person/entry_id")).isEqualTo(entries);
    assertThat(Planning.texts(draft, "/patients", "/result"))
        .containsExactly("discussed", "left_open", "not_reached");
    JsonNode open = summary.at("/patients/1");
    assertThat(open.at("/person/family_name")).isEqualTo(person.path("family_name"));
    assertThat(open.at("/person/birth_date")).isEqualTo(person.path("birth_date"));
    assertThat(open.path("result_note").asText()).isEqualTo("The letter is missing");
    assertThat(open.path("next_steps").findValuesAsText("task_id"))
        .containsExactly(first.text("/id"), second.text("/id"));
    JsonNode step = open.at("/next_steps/0");
    assertThat(step.path("text").asText()).isEqualTo("Call the hospital");
    assertThat(step.path("owner_party").asText()).isEqualTo("practice");
    assertThat(step.path("owner_contact_id").asText()).isEqualTo(manager);
    assertThat(step.path("owner_name").asText()).isEqualTo("Joe Park");
    assertThat(step.path("owner_position").asText()).isEqualTo("Staff");
    assertThat(step.path("due_on").asText()).isEqualTo(Summarizing.DUE);
    assertThat(step.path("report_back_on").asText()).isEqualTo("2126-02-20");
    assertThat(summary.path("other_next_steps").findValuesAsText("task_id"))
        .containsExactly(general.text("/id"));
    assertThat(summary.path("next_patients").findValuesAsText("entry_id"))
        .containsExactly(next, entries.get(2));
    assertThat(summary.at("/next_patients/0/family_name").asText()).isNotEmpty();
    assertThat(summarizing.read(conference, 1).json()).isEqualTo(summary);
    assertThat(summarizing.state(conference)).isEqualTo("closed");
  }

  @Test
  void whoeverWasNotOnTheAgendaIsNamedWithTheNextStep() {
    agree("Find out about her coverage", about(planning.entry("plan_member_id", "P-5")));
    close();

    Answer draft = summarizing.draft(conference);

    assertThat(draft.json().path("patients")).hasSize(4);
    JsonNode other = draft.json().at("/patients/3");
    assertThat(other.at("/person/given_name").asText()).isNotEmpty();
    assertThat(other.path("person").has("entry_id")).isFalse();
    assertThat(other.has("result")).isFalse();
    assertThat(other.at("/next_steps/0/text").asText()).isEqualTo("Find out about her coverage");
  }

  @Test
  void keepsWhatItSaysUntilItIsTakenAnew() {
    close();
    Answer draft = summarizing.draft(conference);
    agree("Forgotten in the call", about(entries.get(0)));

    Answer kept = summarizing.read(conference, 1);
    assertThat(kept.json()).isEqualTo(draft.json());
    assertThat(
            summarizing
                .change(conference, 1, draft.etag(), note(entries.get(0), "More to come"))
                .status())
        .isEqualTo(200);

    Answer anew = summarizing.change(conference, 1, "*", "{\"refresh\": true}");

    assertThat(anew.status()).as(anew.body()).isEqualTo(200);
    assertThat(anew.text("/patients/0/next_steps/0/text")).isEqualTo("Forgotten in the call");
    assertThat(anew.text("/patients/0/note")).isEqualTo("More to come");
  }

  @Test
  void introductionAndNotesAreSetAndReplaced() {
    close();
    String etag = summarizing.draft(conference).etag();

    Answer first =
        summarizing.change(
            conference,
            1,
            etag,
            "{\"introduction\": \" Thank you all. \", \"notes\": [{\"entry_id\": \"%s\", \"note\": \"A\"}]}"
                .formatted(entries.get(0)));
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(first.text("/introduction")).isEqualTo("Thank you all.");
    assertThat(first.text("/patients/0/note")).isEqualTo("A");

    Answer second = summarizing.change(conference, 1, first.etag(), note(entries.get(1), "B"));
    assertThat(second.text("/introduction")).isEqualTo("Thank you all.");
    assertThat(second.json().at("/patients/0").has("note")).isFalse();
    assertThat(second.text("/patients/1/note")).isEqualTo("B");

    Answer none = summarizing.change(conference, 1, second.etag(), "{\"notes\": []}");
    assertThat(none.json().path("patients").findValues("note")).isEmpty();
    assertThat(summarizing.read(conference, 1).json()).isEqualTo(none.json());
  }

  @Test
  void aChangeNeedsTheCurrentStateAndPatientsOfTheDraft() {
    close();
    String etag = summarizing.draft(conference).etag();
    String body = "{\"introduction\": \"Thank you all.\"}";
    assertThat(summarizing.change(conference, 1, etag, body).status()).isEqualTo(200);

    assertProblem(summarizing.change(conference, 1, etag, body), 412, "precondition_failed");
    assertProblem(
        pairing.plan().patch(summarizing.path(conference, "/1"), body),
        428,
        "precondition_required");
    assertProblem(summarizing.change(conference, 2, "*", body), 404, "not_found");
    assertAt(
        summarizing.change(conference, 1, "*", note(planning.entry("plan_member_id", "P-8"), "C")),
        422,
        "rule_broken",
        "/notes/0/entry_id");
    assertAt(
        summarizing.change(
            conference,
            1,
            "*",
            "{\"notes\": [{\"entry_id\": \"%1$s\", \"note\": \"A\"}, {\"entry_id\": \"%1$s\", \"note\": \"B\"}]}"
                .formatted(entries.get(0))),
        422,
        "rule_broken",
        "/notes/1/entry_id");
    assertProblem(
        pairing.practice().with("If-Match", "*").patch(summarizing.path(conference, "/1"), body),
        403,
        "forbidden");
  }

  @Test
  @Tag("M9.1")
  void isNotDraftedBeforeTheConferenceIsClosedNorTwiceNorByThePractice() {
    assertProblem(summarizing.sendDraft(pairing.plan(), conference, "{}"), 409, "state_conflict");
    assertThat(summarizing.overview(conference).json().path("summaries")).isEmpty();
    assertThat(summarizing.overview(conference).json().has("due_at")).isFalse();
    close();
    assertAt(
        summarizing.sendDraft(pairing.plan(), conference, "{\"correction_reason\": \"Typing\"}"),
        422,
        "rule_broken",
        "/correction_reason");
    assertProblem(summarizing.sendDraft(pairing.practice(), conference, "{}"), 403, "forbidden");
    assertProblem(
        summarizing.sendDraft(pairing.caller("plan_case_manager"), conference, "{}"),
        403,
        "forbidden");
    summarizing.draft(conference);
    assertProblem(summarizing.sendDraft(pairing.plan(), conference, "{}"), 409, "state_conflict");
    assertProblem(summarizing.read(conference, 2), 404, "not_found");
  }

  @Test
  void anotherPairingAndTheObserverSeeNothing() {
    close();
    summarizing.draft(conference);
    TestPairing other = TestPairing.active();
    Summarizing elsewhere = new Summarizing(other);

    assertProblem(elsewhere.read(conference, 1), 404, "not_found");
    assertProblem(elsewhere.overview(conference), 404, "not_found");
    assertProblem(other.plan().get(summarizing.path(conference, "/1")), 404, "not_found");
    assertProblem(
        pairing.caller("observer").get(summarizing.path(conference, "/1")), 403, "forbidden");
    assertProblem(
        pairing.caller("observer").get(summarizing.path(conference, "")), 403, "forbidden");
  }

  private void close() {
    summarizing.close(conference, summarizing.allDiscussed(conference), manager, List.of());
  }

  private Answer agree(String text, String more) {
    return summarizing.agree(conference, text, manager, more);
  }

  private void cancel(Answer task) {
    Answer cancelled =
        pairing
            .practice()
            .post(
                pairing.path("/tasks/" + task.text("/id") + "/cancel"),
                "{\"reason\": \"Done already\"}");
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
  }

  private String about(String entry) {
    for (JsonNode listed :
        pairing.plan().get(pairing.path("/combined-list")).json().path("entries")) {
      if (listed.path("id").asText().equals(entry)) {
        return "\"patient_id\": \"" + listed.path("patient_id").asText() + "\"";
      }
    }
    throw new IllegalArgumentException(entry);
  }

  private static String note(String entry, String note) {
    return "{\"notes\": [{\"entry_id\": \"%s\", \"note\": \"%s\"}]}".formatted(entry, note);
  }
}

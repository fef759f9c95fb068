package care.duet.server.summary;

import static care.duet.server.summary.Summarizing.result;
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

/** Summaries that name people whose records are linked or parted. */
final class SummaryLinkIT {

  private final TestPairing pairing = TestPairing.active();
  private final Summarizing summarizing = new Summarizing(pairing);
  private final Planning planning = new Planning(pairing);
  private String joe = "";

  @BeforeEach
  void meet() {
    joe =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Joe Park", "clinical_care_manager");
  }

  @Test
  @Tag("M2.7")
  void whoeverWasFoundToBeTwoPeopleIsNotShown() {
    submit("1950-01-02", "1950-01-02");
    String conference = planning.begun(5);
    String entry = planning.entry("plan_member_id", "M1");
    String patient = planning.read(conference).text("/patients/0/patient_id");
    agree(conference, "Call him", patient);
    summarizing.close(
        conference, List.of(result(entry, "discussed", "He sees nobody")), joe, List.of(entry));
    Answer before = summarizing.draft(conference);
    assertThat(before.text("/patients/0/person/family_name")).isEqualTo("Abernathy");
    assertThat(summarizing.sent(conference, 1).body()).contains("Abernathy");

    Answer unlinked =
        pairing
            .plan()
            .post(
                pairing.path("/patients/" + patient + "/unlink"),
                "{\"reason\": \"Two people of one name\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);

    Answer after = summarizing.read(conference, 1);
    assertThat(after.text("/patients/0/person/entry_id")).isEqualTo(entry);
    assertThat(after.text("/patients/0/person/withheld")).isEqualTo("true");
    assertThat(after.text("/next_patients/0/withheld")).isEqualTo("true");
    assertThat(after.body()).doesNotContain("Abernathy", "He sees nobody", "Call him");
    for (String form : List.of("text/html", "text/plain")) {
      assertThat(
              pairing
                  .practice()
                  .with("Accept", form)
                  .get(summarizing.path(conference, "/1"))
                  .body())
          .contains("A patient who is not shown")
          .doesNotContain("Abernathy", "He sees nobody", "Call him");
    }
    assertThat(after.etag()).isNotEqualTo(before.etag());
    assertThat(unlinked.json().path("readers").findValuesAsText("operation"))
        .contains("draftSummary", "sendSummary");
    Answer corrected = summarizing.correct(conference, "They are two people");
    assertThat(corrected.text("/patients/0/person/withheld")).isEqualTo("false");
    assertThat(corrected.text("/patients/0/person/family_name")).isEqualTo("Abernathy");
  }

  @Test
  @Tag("M2.6")
  void twoEntriesThatTurnOutToBeOnePersonsHaveTheNextStepsOnce() {
    submit("1950-01-03", "1950-01-02");
    String conference = planning.begun(5);
    Answer agenda = planning.read(conference);
    List<String> entries = Planning.patients(agenda, "/entry_id");
    assertThat(entries).hasSize(2);
    for (String patient : Planning.patients(agenda, "/patient_id")) {
      agree(conference, "Call " + patient, patient);
    }
    summarizing.close(conference, summarizing.allDiscussed(conference), joe, List.of());
    confirm();

    Answer draft = summarizing.draft(conference);

    assertThat(Planning.texts(draft, "/patients", "/person/entry_id")).isEqualTo(entries);
    assertThat(Planning.texts(draft, "/patients", "/person/birth_date"))
        .containsExactly("1950-01-03", "1950-01-03");
    assertThat(draft.json().at("/patients/0/next_steps")).hasSize(2);
    assertThat(draft.json().at("/patients/1/next_steps")).isEmpty();
  }

  private void submit(String birthDateOfPlan, String birthDateOfPractice) {
    planning.submit(
        pairing.plan(), Lists.plan().add("M1", "Hieronymus", "Abernathy", birthDateOfPlan));
    planning.submit(
        pairing.practice(),
        Lists.practice().add("C1", "Hieronymus", "Abernathy", birthDateOfPractice));
  }

  private void agree(String conference, String text, String patient) {
    summarizing.agree(conference, text, joe, "\"patient_id\": \"" + patient + "\"");
  }

  private void confirm() {
    JsonNode open = pairing.plan().get(pairing.path("/match-reviews")).json().path("items");
    assertThat(open).as(open.toString()).hasSize(1);
    Answer confirmed =
        pairing
            .plan()
            .post(
                pairing.path("/match-reviews/" + open.get(0).path("id").asText() + "/confirm"),
                "{\"note\": \"Asked the patient\"}");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }
}

package care.duet.server.agenda;

import static care.duet.server.agenda.Planning.patients;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agenda on which two entries turn out to be one person's. */
@Tag("M2.6")
final class AgendaLinkIT {

  private final Planning planning = new Planning(TestPairing.active("{\"agenda_size\": 2}"));
  private final TestPairing pairing = planning.pairing();
  private String conference = "";
  private String charted = "";

  /** The practice's patient is on the agenda; the plan's, of nearly the same birth date, is not. */
  @BeforeEach
  void publish() {
    planning.submit(
        pairing.practice(), Lists.practice().add("C1", "Hieronymus", "Abernathy", "1950-01-02"));
    conference = planning.conference(3);
    planning.generate(conference, "{}");
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    charted = planning.entry("mrn", "C1");
    planning.submit(
        pairing.plan(), Lists.plan().add("M1", "Hieronymus", "Abernathy", "1950-01-03"));
    assertThat(planning.entry("plan_member_id", "M1")).isNotEqualTo(charted);
  }

  @Test
  void goesOnWithThePersonAndParts() {
    confirm();

    Answer linked = planning.read(conference);

    assertThat(patients(linked, "/entry_id")).containsExactly(charted);
    assertThat(patients(linked, "/plan_member_id")).containsExactly("M1");
    assertThat(patients(linked, "/mrn")).containsExactly("C1");
    assertThat(planning.packet(conference, charted).status()).isEqualTo(200);
    Answer unlinked =
        pairing
            .plan()
            .post(
                pairing.path("/patients/" + linked.text("/patients/0/patient_id") + "/unlink"),
                "{\"reason\": \"Two people of one name\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertThat(patients(planning.read(conference), "/plan_member_id")).containsExactly("");
    assertThat(patients(planning.read(conference), "/mrn")).containsExactly("C1");
    assertThat(planning.packet(conference, charted).status()).isEqualTo(200);
  }

  @Test
  void theNextAgendaKnowsWhatCameOfThePerson() {
    confirm();

    Answer next = planning.generate(planning.conference(10), "{}");

    assertThat(patients(next, "/plan_member_id")).containsExactly("M1");
    assertThat(patients(next, "/reason/code")).containsExactly("on_earlier_agenda");
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

package care.duet.server.cases;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two cases that turn out to be one person's: never are two of one patient open. */
@Tag("M2.6")
@Tag("M8.7")
final class CaseLinkIT {

  private static final String GOAL = "\"goal\": \"Fewer emergencies\"";

  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();

  @Test
  void theOlderOneStandsUntilTheRecordsAreParted() {
    planning.submit(
        pairing.practice(), Lists.practice().add("C1", "Hieronymus", "Abernathy", "1950-01-02"));
    planning.submit(
        pairing.plan(), Lists.plan().add("M1", "Hieronymus", "Abernathy", "1950-01-03"));
    Call call = Call.begun(planning, 3);
    String older = decide(call, planning.entry("mrn", "C1"), "practice");
    String newer = decide(call, planning.entry("plan_member_id", "M1"), "plan");
    confirm();

    Answer merged = call.read(newer);

    assertThat(merged.text("/state")).isEqualTo("merged");
    assertThat(merged.text("/merged_into")).isEqualTo(older);
    assertThat(call.read(older).text("/state")).isEqualTo("open");
    assertThat(call.read(older).text("/patient_id")).isEqualTo(merged.text("/patient_id"));
    assertProblem(call.change(pairing.plan(), newer, "joint", ""), 409, "state_conflict");
    assertThat(decide(call, call.entries().get(0), "joint")).isEqualTo(older);
    assertThat(pairing.plan().get(pairing.path("/cases?state=merged")).text("/items/0/id"))
        .isEqualTo(newer);
    Answer parted =
        pairing
            .plan()
            .post(
                pairing.path("/patients/" + merged.text("/patient_id") + "/unlink"),
                "{\"reason\": \"Two people of one name\"}");
    assertThat(parted.status()).as(parted.body()).isEqualTo(200);
    assertThat(call.read(newer).text("/state")).isEqualTo("open");
    assertThat(call.read(older).text("/state")).isEqualTo("open");
    assertThat(call.read(older).text("/patient_id"))
        .isNotEqualTo(call.read(newer).text("/patient_id"));
  }

  private String decide(Call call, String entry, String lead) {
    Answer made = call.decide(pairing.plan(), entry, lead, GOAL);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
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

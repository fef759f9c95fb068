package care.duet.server.agenda;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both sides see later what they saw for the call. */
@Tag("M3.1")
final class AgendaPacketIT {

  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();
  private String conference = "";
  private String entry = "";

  @BeforeEach
  void generate() {
    planning.submit(pairing.plan(), Lists.plan().add("M1", "Ursula", "Katz", "1950-01-02"));
    planning.submit(pairing.practice(), Lists.practice().add("C1", "Ursula", "Katz", "1950-01-02"));
    new Imported(pairing).plan("ed_visits", visit("E1", "2026-03-04"));
    conference = planning.conference(3);
    planning.generate(conference, "{}");
    entry = planning.entry("plan_member_id", "M1");
  }

  @Test
  void isThePacketAsOfThePublicationWhateverIsLearntLater() {
    assertProblem(planning.packet(conference, entry), 404, "not_found");
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    Answer then = now();
    new Imported(pairing).plan("ed_visits", visit("E2", "2026-05-06"));

    Answer kept = planning.packet(conference, entry);

    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.json()).isEqualTo(then.json());
    assertThat(now().json()).isNotEqualTo(kept.json());
    assertThat(kept.body()).contains("2026-03-04").doesNotContain("2026-05-06");
  }

  @Test
  void ofSomebodyWhoIsAddedLaterItIsThePacketAsOfThen() {
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    String urgent = planning.urgent("C9", "Zimmermann");
    assertProblem(planning.packet(conference, urgent), 404, "not_found");

    assertThat(planning.add(pairing.practice(), conference, urgent).status()).isEqualTo(200);

    assertThat(planning.packet(conference, urgent).text("/mrn")).isEqualTo("C9");
  }

  @Test
  @Tag("M2.7")
  void isNotShownOnceItsRecordsAreFoundToBeTwoPeoples() {
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    String patient = planning.packet(conference, entry).text("/patient_id");

    Answer unlinked =
        pairing
            .plan()
            .post(
                pairing.path("/patients/" + patient + "/unlink"),
                "{\"reason\": \"Two people of one name\"}");

    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertProblem(planning.packet(conference, entry), 404, "not_found");
  }

  private Answer now() {
    String patient = planning.read(conference).text("/patients/0/patient_id");
    return pairing.practice().get(pairing.path("/patients/" + patient + "/packet"));
  }

  private static String visit(String id, String day) {
    return "ed_visit_id,plan_member_id,visit_date\n%s,M1,%s\n".formatted(id, day);
  }
}

package care.duet.server.prework;

import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.prework.Preparing.COMPLETE;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft is nobody's but its side's: the other one cannot even tell that there is one. */
@Tag("M4.9")
final class PreWorkPrivacyIT {

  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();
  private Preparing work = new Preparing(pairing, "");
  private String entry = "";
  private String patient = "";

  @BeforeEach
  void generate() {
    planning.submit(pairing.plan(), Lists.plan().add("M1", "Ursula", "Katz", "1950-01-02"));
    planning.submit(pairing.practice(), Lists.practice().add("C1", "Ursula", "Katz", "1950-01-02"));
    work = new Preparing(pairing, planning.conference(3));
    Answer agenda = planning.generate(work.conference(), "{}");
    entry = patients(agenda, "/entry_id").get(0);
    patient = patients(agenda, "/patient_id").get(0);
  }

  @Test
  void whateverTheOtherSideAsksItIsAnsweredAsBeforeTheDraft() {
    List<String> before = everythingThePracticeSees();

    assertThat(work.write(pairing.plan(), entry, "plan", COMPLETE).status()).isEqualTo(200);
    assertThat(work.read(pairing.plan(), entry, "plan").status()).isEqualTo(200);

    assertThat(everythingThePracticeSees()).isEqualTo(before);
  }

  @Test
  void aGuessedEtagTellsNothing() {
    String etag = work.write(pairing.plan(), entry, "plan", COMPLETE).etag();
    String path = work.path(entry, "plan");

    for (String guess : List.of(etag, "\"0-00000000\"", "*")) {
      assertProblem(
          pairing.practice().with("If-Match", guess).put(path, COMPLETE), 403, "forbidden");
      assertProblem(pairing.practice().with("If-None-Match", guess).get(path), 404, "not_found");
    }
  }

  @Test
  void whoPartsThePatientIsToldOfReadersAndNotOfDrafts() {
    work.write(pairing.plan(), entry, "plan", COMPLETE);
    work.read(pairing.plan(), entry, "plan");
    work.write(pairing.practice(), entry, "practice", COMPLETE);
    work.submit(pairing.practice(), entry, "practice");
    work.read(pairing.plan(), entry, "practice");

    Answer unlinked =
        pairing
            .practice()
            .post(
                pairing.path("/patients/" + patient + "/unlink"),
                "{\"reason\": \"Two people of one name\"}");

    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertThat(unlinked.json().path("readers"))
        .extracting(
            reader -> reader.path("party").asText() + " " + reader.path("operation").asText())
        .contains("practice submitPreWork", "plan getPreWork")
        .doesNotContain("plan replacePreWork", "practice replacePreWork");
  }

  private List<String> everythingThePracticeSees() {
    List<String> seen = new ArrayList<>();
    for (String rest :
        List.of(
            "/conferences/" + work.conference(),
            "/conferences/" + work.conference() + "/agenda",
            "/conferences/" + work.conference() + "/pre-work",
            "/combined-list",
            "/combined-list/entries/" + entry,
            "/patients/" + patient,
            "/tasks")) {
      Answer answer = pairing.practice().get(pairing.path(rest));
      seen.add(answer.status() + " " + answer.header("ETag") + " " + answer.body());
    }
    Answer draft = work.read(pairing.practice(), entry, "plan");
    seen.add(draft.status() + " " + draft.header("ETag") + " " + draft.text("/detail"));
    Answer submitting = work.submit(pairing.practice(), entry, "plan");
    seen.add(submitting.status() + " " + submitting.text("/detail"));
    return seen;
  }
}

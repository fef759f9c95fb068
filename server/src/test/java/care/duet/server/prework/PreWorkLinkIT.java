package care.duet.server.prework;

import static care.duet.server.prework.Preparing.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pre-work about two entries that turn out to be one person's. */
@Tag("M2.6")
final class PreWorkLinkIT {

  private static final String ANOTHER_LEAD =
      COMPLETE.replace("Comes every month", "Knows the plan");

  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();
  private final Api plan = pairing.plan();
  private final Api practice = pairing.practice();
  private Preparing work = new Preparing(pairing, "");
  private String charted = "";

  /** The practice's patient is on the agenda; the plan's, of nearly the same birth date, is not. */
  @BeforeEach
  void generate() {
    planning.submit(practice, Lists.practice().add("C1", "Hieronymus", "Abernathy", "1950-01-02"));
    work = new Preparing(pairing, planning.conference(3));
    planning.generate(work.conference(), "{}");
    charted = planning.entry("mrn", "C1");
    work.prepare(charted, "practice");
    planning.submit(plan, Lists.plan().add("M1", "Hieronymus", "Abernathy", "1950-01-03"));
  }

  @Test
  void goesOnWithThePersonUnderEitherEntry() {
    String insured = planning.entry("plan_member_id", "M1");
    assertThat(work.read(practice, insured, "practice").status()).isEqualTo(404);

    confirm();

    assertThat(work.said(plan, "/entry_id")).containsExactly(charted);
    assertThat(work.said(plan, "/practice/state")).containsExactly("submitted");
    for (String entry : new String[] {charted, insured}) {
      Answer read = work.read(plan, entry, "practice");
      assertThat(read.text("/state")).isEqualTo("submitted");
      assertThat(read.text("/entry_id")).isEqualTo(charted);
    }
    assertThat(work.write(plan, insured, "plan", COMPLETE).status()).isEqualTo(200);
    assertThat(work.read(plan, charted, "plan").text("/draft_goal")).isNotEmpty();
  }

  @Test
  void goesOnWithThePersonOnAnAgendaThatIsGeneratedAnew() {
    confirm();

    planning.generate(work.conference(), "{}");

    assertThat(work.said(plan, "/entry_id")).hasSize(1).doesNotContain(charted);
    assertThat(work.said(plan, "/practice/state")).containsExactly("submitted");
    assertThat(work.read(plan, charted, "practice").text("/state")).isEqualTo("submitted");
  }

  @Test
  void twoEntriesOfOneAgendaBringWhatIsSubmittedOfEither() {
    planning.generate(work.conference(), "{}");
    String insured = planning.entry("plan_member_id", "M1");
    work.prepare(insured, "plan");
    work.write(practice, insured, "practice", ANOTHER_LEAD);
    assertThat(work.said(plan, "/entry_id")).hasSize(2);

    confirm();

    assertThat(work.said(plan, "/plan/state")).containsExactly("submitted");
    assertThat(work.said(plan, "/practice/state")).containsExactly("submitted");
    String shown = work.said(plan, "/entry_id").get(0);
    assertThat(work.read(plan, shown, "practice").text("/lead_reason"))
        .as("what is submitted, not the draft")
        .isEqualTo("Comes every month");

    Answer unlinked =
        plan.post(
            pairing.path("/patients/" + work.said(plan, "/patient_id").get(0) + "/unlink"),
            "{\"reason\": \"Two people of one name\"}");

    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertThat(work.said(plan, "/entry_id")).containsExactlyInAnyOrder(charted, insured);
    assertThat(work.read(practice, insured, "practice").text("/state")).isEqualTo("not_submitted");
    assertThat(work.read(practice, insured, "plan").text("/state")).isEqualTo("submitted");
    assertThat(work.read(plan, charted, "practice").text("/state")).isEqualTo("submitted");
    assertThat(work.read(practice, charted, "plan").status()).isEqualTo(404);
  }

  private void confirm() {
    JsonNode open = plan.get(pairing.path("/match-reviews")).json().path("items");
    assertThat(open).as(open.toString()).hasSize(1);
    Answer confirmed =
        plan.post(
            pairing.path("/match-reviews/" + open.get(0).path("id").asText() + "/confirm"),
            "{\"note\": \"Asked the patient\"}");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }
}

package care.duet.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A task stays with the person whom its giver meant, whichever patient that turns out to be. */
@Tag("M9.3")
@Tag("M2.7")
final class TaskLinkIT {

  private final TestPairing pairing = TestPairing.active();
  private final Work work = new Work(pairing);

  @Test
  void tasksPartWithTheirGiversRecordsAndComeTogetherAgain() {
    name(pairing.plan(), Lists.plan());
    name(pairing.practice(), Lists.practice());
    String patient = work.patient("plan_member_id", "1");
    String plans = give(pairing.plan(), "The plan's", "practice", patient);
    String practices = give(pairing.practice(), "The practice's", "plan", patient);
    assertThat(about(patient)).containsExactly("The plan's", "The practice's");
    String before = work.get(practices).etag();

    unlink(patient);

    String member = work.patient("plan_member_id", "1");
    String chart = work.patient("mrn", "1");
    assertThat(member).isNotEqualTo(chart);
    assertThat(about(member)).containsExactly("The plan's");
    assertThat(about(chart)).containsExactly("The practice's");
    assertThat(work.get(plans).text("/patient_id")).isEqualTo(member);
    assertThat(work.get(practices).text("/patient_id")).isEqualTo(chart);
    assertThat(work.get(practices).etag()).as("another patient's").isNotEqualTo(before);
    String ana = work.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    assertThat(
            work.move(pairing.plan(), practices, "accept", "{" + Work.owner(ana) + "}")
                .text("/patient_id"))
        .isEqualTo(chart);

    confirm();

    String again = work.patient("mrn", "1");
    assertThat(work.patient("plan_member_id", "1")).isEqualTo(again);
    assertThat(about(again)).containsExactly("The plan's", "The practice's");
  }

  @Test
  void aTaskAboutSomebodyWhomOnlyTheOtherSideKnowsHangsOnItsRecord() {
    name(pairing.practice(), Lists.practice());
    String patient = work.patient("mrn", "1");
    String task = give(pairing.plan(), "Is she a member?", "practice", patient);
    name(pairing.plan(), Lists.plan());
    assertThat(work.patient("plan_member_id", "1")).as("linked").isEqualTo(patient);
    assertThat(about(patient)).containsExactly("Is she a member?");

    unlink(patient);

    assertThat(work.get(task).text("/patient_id")).isEqualTo(work.patient("mrn", "1"));
    assertThat(about(work.patient("plan_member_id", "1"))).isEmpty();
  }

  @Test
  void whoHasReadATaskAboutAWrongUnionIsTold() {
    name(pairing.plan(), Lists.plan());
    name(pairing.practice(), Lists.practice());
    String patient = work.patient("plan_member_id", "1");
    give(pairing.plan(), "Call", "practice", patient);
    assertThat(work.texts(pairing.practice(), "")).hasSize(1);

    JsonNode readers = unlink(patient).json().path("readers");

    assertThat(readers)
        .extracting(
            reader -> reader.path("party").asText() + " " + reader.path("operation").asText())
        .contains("plan createTask", "practice listTasks");
  }

  private void name(Api caller, Lists list) {
    work.submit(caller, list.add("1", "Ann", "Lee", "1950-02-28"));
  }

  private String give(Api caller, String text, String owner, String patient) {
    return work.give(caller, text, owner, "\"patient_id\": \"" + patient + "\"").text("/id");
  }

  private List<String> about(String patient) {
    return work.texts(pairing.practice(), "?patient_id=" + patient);
  }

  private Answer unlink(String patient) {
    Answer unlinked =
        pairing
            .practice()
            .post(pairing.path("/patients/" + patient + "/unlink"), "{\"reason\": \"Two people\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    return unlinked;
  }

  private void confirm() {
    JsonNode review = work.items(pairing.plan(), "/match-reviews?state=rejected").path(0);
    Answer confirmed =
        pairing
            .plan()
            .post(
                pairing.path("/match-reviews/" + review.path("id").asText() + "/confirm"),
                "{\"note\": \"Asked on the telephone\"}");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }
}

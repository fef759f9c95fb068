package care.duet.server.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A side's members stay with its record, whichever patient that turns out to be of. */
@Tag("M1.11")
@Tag("M2.7")
final class CareTeamLinkIT {

  private static final String PLANS = "Ana Ruiz case_manager 978-555-0142";
  private static final String PRACTICES = "Joe Park clinical_care_manager 978-555-0142";

  private final TestPairing pairing = TestPairing.active();
  private final Team team = new Team(pairing);

  @Test
  void aTeamPartsWithItsPatientsAndComesTogetherAgain() {
    String patient = team.patient("1", "Ann", "Lee");
    Answer ana =
        team.add(pairing.plan(), patient, team.contact(pairing.plan(), "Ana Ruiz", "case_manager"));
    Answer joe =
        team.add(
            pairing.practice(),
            patient,
            team.contact(pairing.practice(), "Joe Park", "clinical_care_manager"));

    Answer unlinked =
        pairing
            .practice()
            .post(pairing.path("/patients/" + patient + "/unlink"), "{\"reason\": \"Two people\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);

    String plans = team.find("plan_member_id", "1");
    String practices = team.find("mrn", "1");
    assertThat(plans).isNotEqualTo(practices);
    assertThat(team.members(pairing.practice(), plans, "")).containsExactly(PLANS);
    assertThat(team.members(pairing.plan(), practices, "")).containsExactly(PRACTICES);
    assertThat(status(plans, joe)).isEqualTo(404);
    assertThat(status(practices, joe)).isEqualTo(200);
    assertThat(status(plans, ana)).isEqualTo(200);
    assertThat(
            team.change(
                    pairing.practice(),
                    practices,
                    joe.text("/id"),
                    "{\"starts_on\": \"2026-01-05\"}")
                .text("/patient_id"))
        .isEqualTo(practices);

    confirm("/match-reviews?state=rejected");

    String again = team.find("plan_member_id", "1");
    assertThat(team.find("mrn", "1")).isEqualTo(again);
    assertThat(team.members(pairing.plan(), again, "")).containsExactly(PLANS, PRACTICES);
  }

  @Test
  void recordsThatAreLinkedBringTheirMembersAlong() {
    Imported imported = new Imported(pairing);
    String columns = ",given_name,family_name,birth_date,sex,phone,address,city,postal_code\n";
    String home = ",F,978-555-0142,12 Elm Street,Lowell,01850\n";
    imported.plan("plan_members", "plan_member_id" + columns + "MH1,ANN,LEE,1950-02-28" + home);
    imported.practice("practice_patients", "mrn" + columns + "1,Beth,Lee,1950-02-28" + home);
    String plans = team.find("plan_member_id", "MH1");
    String practices = team.find("mrn", "1");
    assertThat(plans).isNotEqualTo(practices);
    team.add(pairing.plan(), plans, team.contact(pairing.plan(), "Ana Ruiz", "case_manager"));
    team.add(
        pairing.practice(),
        practices,
        team.contact(pairing.practice(), "Joe Park", "clinical_care_manager"));

    confirm("/match-reviews");

    String both = team.find("mrn", "1");
    assertThat(team.members(pairing.practice(), both, "")).containsExactly(PLANS, PRACTICES);
  }

  @Test
  void whatIsAddedAfterLinkingHangsOnTheSidesOwnRecord() {
    team.submit(pairing.practice(), Lists.practice().add("1", "Ann", "Lee", "1950-02-28").json());
    String first = team.find("mrn", "1");
    team.submit(pairing.plan(), Lists.plan().add("MH1", "Ann", "Lee", "1950-02-28").json());
    assertThat(team.find("plan_member_id", "MH1")).as("the practice's came first").isEqualTo(first);
    team.add(pairing.plan(), first, team.contact(pairing.plan(), "Ana Ruiz", "case_manager"));

    pairing
        .plan()
        .post(pairing.path("/patients/" + first + "/unlink"), "{\"reason\": \"Two people\"}");

    assertThat(team.members(pairing.plan(), first, "")).isEmpty();
    assertThat(team.members(pairing.plan(), team.find("plan_member_id", "MH1"), ""))
        .containsExactly(PLANS);
  }

  private int status(String patient, Answer member) {
    return pairing.plan().get(team.path(patient) + "/" + member.text("/id")).status();
  }

  private void confirm(String reviews) {
    JsonNode review = pairing.plan().get(pairing.path(reviews)).json().at("/items/0");
    Answer confirmed =
        pairing
            .plan()
            .with("If-Match", review.path("etag").asText())
            .post(
                pairing.path("/match-reviews/" + review.path("id").asText() + "/confirm"),
                "{\"note\": \"Asked on the telephone\"}");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }
}

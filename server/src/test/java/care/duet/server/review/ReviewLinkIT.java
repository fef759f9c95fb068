package care.duet.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A review goes on with the person when the entry turns out to be somebody's whom both know. */
@Tag("M2.6")
final class ReviewLinkIT {

  private final TestPairing pairing = TestPairing.active();
  private final Planning planning = new Planning(pairing);

  @Test
  void whatWasSaidOfTheEntryIsSaidOfThePerson() {
    planning.submit(
        pairing.practice(), Lists.practice().add("C1", "Hieronymus", "Abernathy", "1950-01-02"));
    String conference = planning.conference(3);
    planning.generate(conference, "{}");
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    Reviewing reviewing = new Reviewing(planning, conference, planning.entry("mrn", "C1"));
    reviewing.begin();
    reviewing.confirm(pairing.plan(), "proceed", "");
    Answer alone = reviewing.read();
    assertThat(alone.text("/person/birth_date")).isEqualTo("1950-01-02");
    planning.submit(
        pairing.plan(), Lists.plan().add("M1", "Hieronymus", "Abernathy", "1950-01-03"));

    confirmMatch();

    Answer linked = reviewing.read();
    assertThat(linked.text("/person/birth_date")).isEqualTo("1950-01-03");
    assertThat(linked.json().path("discrepancies").toString()).isEqualTo("[\"birth_date\"]");
    assertThat(linked.json().path("gate")).isEqualTo(alone.json().path("gate"));
    assertThat(linked.etag()).isNotEqualTo(alone.etag());
  }

  private void confirmMatch() {
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

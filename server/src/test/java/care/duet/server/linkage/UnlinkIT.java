package care.duet.server.linkage;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A wrong link is undone, with all that hung on it. */
@Tag("M2.7")
final class UnlinkIT {

  private static final String HOME = ",F,978-555-0142,12 Elm Street,Lowell,01850\n";

  private final TestPairing pairing = TestPairing.active();
  private final Whom whom = new Whom(pairing);

  @Test
  @Tag("M2.15")
  void theCombinedListIsMadeAnewWithTheReason() {
    listed();
    String patient = whom.patient("mrn", "1").path("id").asText();
    JsonNode before = list();
    assertThat(before.at("/overlap/common").asInt()).isEqualTo(1);

    Answer unlinked = whom.unlink(pairing.practice(), patient);

    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertThat(unlinked.json().path("patient_ids")).hasSize(2);
    assertThat(unlinked.text("/patient_ids/0")).isEqualTo(patient);
    JsonNode after = list();
    assertThat(after.path("version").asInt()).isEqualTo(before.path("version").asInt() + 1);
    assertThat(unlinked.json().path("combined_list_version")).isEqualTo(after.path("version"));
    assertThat(after.at("/cause/code").asText()).isEqualTo("patients_relinked");
    assertThat(after.at("/cause/reason").asText()).isEqualTo("Two people of one name");
    assertThat(after.at("/overlap/common").asInt()).isZero();
    assertThat(after.at("/overlap/plan_only").asInt()).isEqualTo(1);
    assertThat(after.at("/overlap/practice_only").asInt()).isEqualTo(1);
    JsonNode old =
        pairing
            .plan()
            .get(pairing.path("/combined-list/versions/" + before.path("version").asText()))
            .json();
    assertThat(old.at("/overlap/common").asInt()).isEqualTo(1);
  }

  @Test
  void itTellsWhoHasReadTheWrongUnion() {
    listed();
    String patient = whom.patient("mrn", "1").path("id").asText();
    assertThat(pairing.plan().get(pairing.path("/patients/" + patient + "/packet")).status())
        .isEqualTo(200);

    Answer unlinked = whom.unlink(pairing.practice(), patient);

    assertThat(unlinked.json().path("readers"))
        .extracting(
            reader ->
                reader.path("client_id").asText()
                    + " "
                    + reader.path("party").asText()
                    + " "
                    + reader.path("operation").asText())
        .contains(
            pairing.planClientId() + " plan getPacket",
            pairing.planClientId() + " plan searchPatients");
  }

  @Test
  void theyAreNotLinkedAgainUnlessSomebodyConfirmsIt() {
    listed();
    String patient = whom.patient("mrn", "1").path("id").asText();
    String other = whom.unlink(pairing.plan(), patient).text("/patient_ids/1");
    listed();
    assertThat(whom.links()).isEmpty();
    assertThat(whom.questions()).isEmpty();

    JsonNode rejected = whom.all("/match-reviews?state=rejected").get(0);
    assertThat(rejected.at("/answer/note").asText()).isEqualTo("Two people of one name");
    assertThat(whom.answer(pairing.plan(), rejected, "confirm").status()).isEqualTo(200);

    assertThat(whom.links()).containsExactly("MH1=1");
    assertThat(list().at("/overlap/common").asInt()).isEqualTo(1);
    assertThat(pairing.plan().get(pairing.path("/patients/" + other)).text("/id"))
        .isEqualTo(patient);

    whom.unlink(pairing.plan(), patient);
    assertThat(whom.patient("mrn", "1").path("id").asText())
        .as("it gets the patient back that was its own")
        .isEqualTo(other);
  }

  @Test
  @Tag("M2.11")
  void whatASideDecidedGoesWithItsRecord() {
    listed();
    String entry = list().at("/entries/0/id").asText();
    act(pairing.practice(), entry, "remove", "{\"code\": \"other\", \"reason\": \"Moved away\"}");
    assertThat(list().at("/entries/0/state").asText()).isEqualTo("removed");

    whom.unlink(pairing.plan(), whom.patient("mrn", "1").path("id").asText());

    for (JsonNode split : list().path("entries")) {
      boolean practices = split.has("mrn");
      assertThat(split.path("state").asText()).isEqualTo(practices ? "removed" : "active");
      assertThat(split.path("id").asText().equals(entry)).isNotEqualTo(practices);
    }
  }

  @Test
  @Tag("M5.6")
  void twoEntriesThatTurnOutToBeOnePersonBecomeOne() {
    imported().plan("plan_members", Whom.MEMBERS + "MH1,ANN,LEE,1950-02-28" + HOME);
    imported().practice("practice_patients", Whom.CHARTS + "1,Beth,Lee,1950-02-28" + HOME);
    submit(pairing.plan(), Lists.plan().add("MH1", "ANN", "LEE", "1950-02-28"));
    Answer urgent =
        pairing
            .practice()
            .post(
                pairing.path("/combined-list/urgent-additions"),
                """
                {"mrn": "1", "given_name": "Beth", "family_name": "Lee",
                 "birth_date": "1950-02-28", "reason": "Found on the floor"}
                """);
    assertThat(urgent.status()).as(urgent.body()).isEqualTo(201);
    assertThat(list().path("entries")).hasSize(2);

    whom.answer(pairing.plan(), whom.question(), "confirm");

    JsonNode entries = list().path("entries");
    assertThat(entries).hasSize(1);
    assertThat(entries.at("/0/open_discrepancies").asInt()).isEqualTo(1);
    assertThat(entries.at("/0/plan_member_id").asText()).isEqualTo("MH1");
    assertThat(entries.at("/0/mrn").asText()).isEqualTo("1");
    assertThat(entries.at("/0/urgent_addition/reason").asText()).isEqualTo("Found on the floor");

    whom.unlink(pairing.practice(), whom.patient("mrn", "1").path("id").asText());
    for (JsonNode split : list().path("entries")) {
      assertThat(split.has("urgent_addition")).isEqualTo(split.has("mrn"));
    }
    assertThat(list().path("entries")).hasSize(2);
  }

  @Test
  @Tag("M2.11")
  void whatBothSidesRemovedStaysRemovedWhenTheyPartAgain() {
    imported().plan("plan_members", Whom.MEMBERS + "MH1,ANN,LEE,1950-02-28" + HOME);
    imported().practice("practice_patients", Whom.CHARTS + "1,Beth,Lee,1950-02-28" + HOME);
    submit(pairing.plan(), Lists.plan().add("MH1", "ANN", "LEE", "1950-02-28"));
    submit(pairing.practice(), Lists.practice().add("1", "Beth", "Lee", "1950-02-28"));
    for (JsonNode entry : list().path("entries")) {
      Api own = entry.has("mrn") ? pairing.practice() : pairing.plan();
      act(own, id(entry), "remove", "{\"code\": \"other\", \"reason\": \"Moved away\"}");
    }
    whom.answer(pairing.plan(), whom.question(), "confirm");
    assertThat(list().path("entries")).hasSize(1);

    whom.unlink(pairing.practice(), whom.patient("mrn", "1").path("id").asText());

    assertThat(list().path("entries"))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.path("state").asText()).isEqualTo("removed"));
  }

  @Test
  void whoCameFirstKeepsPatientAndEntry() {
    submit(pairing.practice(), Lists.practice().add("1", "Ann", "Lee", "1950-02-28"));
    String first = whom.patient("mrn", "1").path("id").asText();
    String entry = list().at("/entries/0/id").asText();
    submit(pairing.plan(), Lists.plan().add("MH1", "Ann", "Lee", "1950-02-28"));
    assertThat(whom.patient("plan_member_id", "MH1").path("id").asText()).isEqualTo(first);

    whom.unlink(pairing.plan(), first);

    assertThat(whom.patient("mrn", "1").path("id").asText()).isEqualTo(first);
    assertThat(whom.patient("plan_member_id", "MH1").path("id").asText()).isNotEqualTo(first);
    for (JsonNode split : list().path("entries")) {
      assertThat(id(split).equals(entry)).isEqualTo(split.has("mrn"));
    }
  }

  @Test
  void anEntryThatBecameAnothersGoesBackToItsOwnPatient() {
    imported().plan("plan_members", Whom.MEMBERS + "MH1,ANN,LEE,1950-02-28" + HOME);
    imported().practice("practice_patients", Whom.CHARTS + "1,Beth,Lee,1950-02-28" + HOME);
    submit(pairing.practice(), Lists.practice().add("1", "Beth", "Lee", "1950-02-28"));
    String entry = list().at("/entries/0/id").asText();
    whom.answer(pairing.plan(), whom.question(), "confirm");
    assertThat(list().at("/entries/0/id").asText()).isEqualTo(entry);
    assertThat(list().at("/entries/0/plan_member_id").asText()).isEqualTo("MH1");

    whom.unlink(pairing.plan(), whom.patient("mrn", "1").path("id").asText());

    assertThat(list().path("entries")).hasSize(1);
    assertThat(list().at("/entries/0/id").asText()).isEqualTo(entry);
    assertThat(list().at("/entries/0/mrn").asText()).isEqualTo("1");
    assertThat(list().at("/entries/0").has("plan_member_id")).isFalse();
  }

  @Test
  @Tag("M2.15")
  void aFileThatMakesSomebodyOnTheListKnownToBothSidesMakesAVersion() {
    submit(pairing.plan(), Lists.plan().add("MH1", "ANN", "LEE", "1950-02-28"));

    imported().practice("practice_patients", Whom.CHARTS + "1,Ann,Lee,1950-02-28" + HOME);

    assertThat(list().path("version").asInt()).isEqualTo(2);
    assertThat(list().at("/cause/code").asText()).isEqualTo("patients_relinked");
    assertThat(list().at("/entries/0/mrn").asText()).isEqualTo("1");
    String confirm = "/combined-list/entries/" + id(list().at("/entries/0")) + "/confirm-identity";
    assertThat(pairing.plan().post(pairing.path(confirm), "").status()).isEqualTo(200);
  }

  @Test
  void whatIsNotLinkedCannotBeUnlinked() {
    submit(pairing.plan(), Lists.plan().add("MH1", "Ann", "Lee", "1950-02-28"));
    String patient = whom.patient("plan_member_id", "MH1").path("id").asText();

    assertProblem(whom.unlink(pairing.plan(), patient), 409, "state_conflict");
    assertProblem(whom.unlink(pairing.plan(), "pat_01jd8z4qk7e9tbn3x5m2v6w8ya"), 404, "not_found");
  }

  private void listed() {
    submit(pairing.plan(), Lists.plan().add("MH1", "Ann", "Lee", "1950-02-28"));
    submit(pairing.practice(), Lists.practice().add("1", "Ann", "Lee", "1950-02-28"));
  }

  private Imported imported() {
    return new Imported(pairing);
  }

  private static String id(JsonNode entry) {
    return entry.path("id").asText();
  }

  private void submit(Api caller, Lists list) {
    assertThat(caller.post(pairing.path("/risk-lists"), list.json()).status()).isEqualTo(201);
  }

  private void act(Api caller, String entry, String what, String body) {
    Answer done = caller.post(pairing.path("/combined-list/entries/" + entry + "/" + what), body);
    assertThat(done.status()).as(done.body()).isEqualTo(200);
  }

  private JsonNode list() {
    return pairing.plan().get(pairing.path("/combined-list")).json();
  }
}

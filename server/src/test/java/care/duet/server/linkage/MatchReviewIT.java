package care.duet.server.linkage;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only people can answer, and what becomes of their answers. */
@Tag("M2.6")
@Tag("M2.7")
final class MatchReviewIT {

  private static final String HOME = ",F,978-555-0142,12 Elm Street,Lowell,01850\n";
  private static final String TWIN_MEMBER = Whom.MEMBERS + "MH1,ANN,LEE,1950-02-28" + HOME;
  private static final String TWIN_CHART = Whom.CHARTS + "0017,Beth,Lee,1950-02-28" + HOME;

  private final TestPairing pairing = TestPairing.active();
  private final Imported imported = new Imported(pairing);
  private final Whom whom = new Whom(pairing);

  @Test
  void aQuestionShowsBothRecordsAndWhatEachFieldWeighs() {
    twins();

    assertThat(whom.links()).isEmpty();
    JsonNode question = whom.question();
    assertThat(question.path("state").asText()).isEqualTo("open");
    assertThat(question.path("reason").asText()).isEqualTo("contradiction");
    assertThat(question.path("explanation").asText()).contains("as of twins").doesNotContain("LEE");
    assertThat(question.at("/plan/given_name").asText()).isEqualTo("ANN");
    assertThat(question.at("/practice/given_name").asText()).isEqualTo("Beth");
    assertThat(question.path("plan_patient_id").asText())
        .isNotEqualTo(question.path("practice_patient_id").asText());
    assertThat(question.path("model_version").asText()).isNotEmpty();
    assertThat(question.path("evidence"))
        .extracting(field -> field.path("field").asText() + sign(field))
        .containsExactly(
            "given_name-", "family_name+", "birth_date+", "sex+", "phone+", "address+");
    Answer read = pairing.practice().get(pairing.path("/match-reviews/" + id(question)));
    assertThat(read.json()).isEqualTo(question);
    assertThat(
            pairing
                .practice()
                .with("If-None-Match", question.path("etag").asText())
                .get(pairing.path("/match-reviews/" + id(question)))
                .status())
        .isEqualTo(304);
  }

  @Test
  void aConfirmedPairIsOnePatientWhateverTheFilesSayLater() {
    twins();
    JsonNode question = whom.question();

    Answer confirmed = whom.answer(pairing.practice(), question, "confirm");

    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
    assertThat(confirmed.text("/state")).isEqualTo("confirmed");
    assertThat(confirmed.text("/answer/answered_by")).isEqualTo("practice");
    assertThat(confirmed.text("/answer/note")).isEqualTo("Asked on the telephone");
    assertThat(whom.links()).containsExactly("MH1=0017");
    assertThat(whom.questions()).isEmpty();
    JsonNode patient = whom.patient("mrn", "0017");
    assertThat(patient.at("/match/reason").asText()).isEqualTo("remembered");
    assertThat(patient.at("/match/confirmed_by").asText()).isEqualTo("practice");
    assertThat(whom.all("/match-reviews?state=confirmed")).hasSize(1);

    imported.plan("plan_members", Whom.MEMBERS + "MH1,Zoe,Quist,1971-09-09,M,,,,\n");
    assertThat(whom.links()).containsExactly("MH1=0017");
  }

  @Test
  void whoAsksForAPatientThatHasBecomeAnotherFindsIt() {
    twins();
    JsonNode question = whom.question();
    String before = question.path("practice_patient_id").asText();
    whom.answer(pairing.plan(), question, "confirm");

    Answer read = pairing.practice().get(pairing.path("/patients/" + before));

    assertThat(read.status()).as(read.body()).isEqualTo(200);
    assertThat(read.text("/id")).isEqualTo(question.path("plan_patient_id").asText());
    assertThat(whom.all("/patients")).hasSize(1);
  }

  @Test
  void aRejectedPairNeverComesBack() {
    twins();
    JsonNode question = whom.question();

    Answer rejected = whom.answer(pairing.plan(), question, "reject");

    assertThat(rejected.text("/state")).isEqualTo("rejected");
    assertThat(whom.questions()).isEmpty();
    imported.practice("practice_patients", TWIN_CHART.replace("Beth", "Ann"));
    assertThat(whom.links()).isEmpty();
    assertThat(whom.questions()).isEmpty();
    assertThat(whom.all("/match-reviews?state=rejected")).hasSize(1);
  }

  @Test
  void aRejectionThatWasWrongIsUndoneByConfirming() {
    twins();
    JsonNode question = whom.question();
    whom.answer(pairing.plan(), question, "reject");

    assertThat(whom.answer(pairing.practice(), question, "confirm").status()).isEqualTo(200);
    assertThat(whom.links()).containsExactly("MH1=0017");
  }

  @Test
  void whatASideSkipsComesLastForItAlone() {
    String other = "MH2,CARL,ROY,1961-03-04,M,978-555-0188,9 Oak Street,Lowell,01850\n";
    imported.plan("plan_members", TWIN_MEMBER + other);
    imported.practice("practice_patients", TWIN_CHART + other.replace("MH2,CARL", "0018,Dirk"));
    JsonNode first = whom.all("/match-reviews").get(0);
    JsonNode second = whom.all("/match-reviews").get(1);

    Answer skipped = whom.answer(pairing.plan(), first, "skip");

    assertThat(skipped.json().path("skipped_by")).hasSize(1);
    assertThat(whom.all("/match-reviews"))
        .extracting(MatchReviewIT::id)
        .containsExactly(id(second), id(first));
    assertThat(whom.all(pairing.practice(), "/match-reviews"))
        .extracting(MatchReviewIT::id)
        .containsExactly(id(first), id(second));
    Answer page = pairing.plan().get(pairing.path("/match-reviews?limit=1"));
    Answer next =
        pairing
            .plan()
            .get(pairing.path("/match-reviews?limit=1&cursor=" + page.text("/next_cursor")));
    assertThat(next.text("/items/0/id")).isEqualTo(id(first));
  }

  @Test
  void aChangedRecordCanSettleAQuestion() {
    twins();
    JsonNode question = whom.question();
    imported.practice("practice_patients", TWIN_CHART.replace("Beth", "Ann"));

    assertThat(whom.links()).containsExactly("MH1=0017");
    assertThat(whom.questions()).isEmpty();
    assertProblem(whom.answer(pairing.plan(), question, "reject"), 409, "state_conflict");
    assertProblem(whom.answer(pairing.plan(), question, "confirm"), 409, "state_conflict");
    assertProblem(whom.answer(pairing.plan(), question, "skip"), 409, "state_conflict");
    assertThat(whom.all("/match-reviews?state=settled")).hasSize(1);
  }

  @Test
  void anAnswerIsGivenOnce() {
    twins();
    JsonNode question = whom.question();
    assertThat(whom.answer(pairing.plan(), question, "confirm").status()).isEqualTo(200);

    assertProblem(whom.answer(pairing.practice(), question, "confirm"), 409, "state_conflict");
    assertProblem(whom.answer(pairing.practice(), question, "reject"), 409, "state_conflict");
  }

  @Test
  void aSecondRecordOfAPersonIsAskedAboutAndThenBelongsToTheSamePatient() {
    imported.plan("plan_members", TWIN_MEMBER);
    imported.practice(
        "practice_patients", TWIN_CHART.replace("Beth", "Ann") + "0018,Ann,Lee,1950-02-28" + HOME);
    assertThat(whom.links()).hasSize(1);
    JsonNode question = whom.question();
    assertThat(question.path("reason").asText()).isEqualTo("second_record");

    assertThat(whom.answer(pairing.practice(), question, "confirm").status()).isEqualTo(200);

    assertThat(whom.questions()).isEmpty();
    String patient = whom.patient("mrn", "0017").path("id").asText();
    assertThat(whom.patient("mrn", "0018").path("id").asText()).isEqualTo(patient);
    assertThat(whom.patient("plan_member_id", "MH1").path("id").asText()).isEqualTo(patient);
    Lists both =
        Lists.practice()
            .add("0017", "Ann", "Lee", "1950-02-28")
            .add("0018", "Ann", "Lee", "1950-02-28");
    Answer refused = pairing.practice().post(pairing.path("/risk-lists"), both.json());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("same_patient");
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/entries/1");
  }

  @Test
  void aSecondMemberNumberOfAPersonBelongsToTheSamePatientToo() {
    imported.plan("plan_members", TWIN_MEMBER + "MH2,ANN,LEE,1950-02-28" + HOME);
    imported.practice("practice_patients", TWIN_CHART.replace("Beth", "Ann"));
    JsonNode question = whom.question();
    assertThat(question.path("reason").asText()).isEqualTo("second_record");

    assertThat(whom.answer(pairing.plan(), question, "confirm").status()).isEqualTo(200);

    assertThat(whom.questions()).isEmpty();
    String patient = whom.patient("mrn", "0017").path("id").asText();
    assertThat(whom.patient("plan_member_id", "MH1").path("id").asText()).isEqualTo(patient);
    assertThat(whom.patient("plan_member_id", "MH2").path("id").asText()).isEqualTo(patient);
  }

  @Test
  void whatPeopleConfirmTakesThePlaceOfWhatWasLinkedByWeight() {
    twins();
    JsonNode question = whom.question();
    imported.practice(
        "practice_patients",
        Whom.CHARTS + "0018,Ann,Lee,1950-02-28,F,,9 Oak Street,Dracut,01826\n");
    assertThat(whom.links()).containsExactly("MH1=0018");

    assertThat(whom.answer(pairing.practice(), question, "reject").status()).isEqualTo(409);
    assertThat(whom.answer(pairing.practice(), question, "confirm").status()).isEqualTo(409);
    String linked = whom.patient("mrn", "0018").path("id").asText();
    assertThat(whom.unlink(pairing.plan(), linked).status()).isEqualTo(200);
    JsonNode asked = whom.question();
    assertThat(asked.at("/practice/identifier").asText()).isEqualTo("0017");
    assertThat(whom.answer(pairing.practice(), asked, "confirm").status()).isEqualTo(200);

    JsonNode rejected = whom.all("/match-reviews?state=rejected").get(0);
    assertThat(whom.answer(pairing.practice(), rejected, "confirm").status()).isEqualTo(200);
    assertThat(whom.patient("mrn", "0018").path("id").asText())
        .isEqualTo(whom.patient("mrn", "0017").path("id").asText());
  }

  @Test
  void answersThatContradictEachOtherAreRefused() {
    imported.plan("plan_members", TWIN_MEMBER + "MH2,ANN,LEE,1950-02-28" + HOME);
    imported.practice(
        "practice_patients", TWIN_CHART.replace("Beth", "Ann") + "0018,Ann,Lee,1950-02-28" + HOME);
    JsonNode first = whom.all("/match-reviews").get(0);
    assertThat(whom.answer(pairing.plan(), first, "reject").status()).isEqualTo(200);

    int refused = 0;
    for (JsonNode question : whom.all("/match-reviews")) {
      refused += whom.answer(pairing.plan(), question, "confirm").status() == 409 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(1);
    assertThat(whom.patient("plan_member_id", first.at("/plan/identifier").asText()).path("id"))
        .isNotEqualTo(whom.patient("mrn", first.at("/practice/identifier").asText()).path("id"));
  }

  @Test
  void theEtagTellsThatARecordHasChanged() {
    twins();
    JsonNode question = whom.question();
    whom.answer(pairing.plan(), question, "reject");
    String path = pairing.path("/match-reviews/" + id(question));
    String etag = pairing.plan().get(path).etag();
    imported.practice("practice_patients", TWIN_CHART.replace("Lowell", "Dracut"));

    Answer read = pairing.plan().with("If-None-Match", etag).get(path);

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.text("/practice/city")).isEqualTo("Dracut");
  }

  @Test
  void thresholdsAreSettingsOfThePairing() {
    TestPairing strict = TestPairing.active("{\"match_certain_probability\": 0.9999}");
    Whom strictly = new Whom(strict);
    String slip = "MH1,Al,Ray,1950-01-02,,,,,01850\n";
    new Imported(strict).plan("plan_members", Whom.MEMBERS + slip);
    new Imported(strict)
        .practice("practice_patients", Whom.CHARTS + "1,Al,Ray,1950-01-03,,,,,01850\n");
    imported.plan("plan_members", Whom.MEMBERS + slip);
    imported.practice("practice_patients", Whom.CHARTS + "1,Al,Ray,1950-01-03,,,,,01850\n");

    assertThat(whom.links()).containsExactly("MH1=1");
    assertThat(strictly.links()).isEmpty();
    assertThat(strictly.questions()).containsExactly("MH1?1");
    TestPairing silent =
        TestPairing.active(
            "{\"match_certain_probability\": 0.9999, \"match_review_probability\": 0.9999}");
    new Imported(silent).plan("plan_members", Whom.MEMBERS + slip);
    new Imported(silent)
        .practice("practice_patients", Whom.CHARTS + "1,Al,Ray,1950-01-03,,,,,01850\n");
    assertThat(new Whom(silent).questions()).isEmpty();
  }

  @Test
  void thePlansIdentifierOnAChartLinksWhereTheBirthDateAgreesToo() {
    imported.plan(
        "plan_members",
        Whom.MEMBERS + "MH1,ANNE MARIE,OLD,1950-02-28,F,,,,\n" + "MH2,CARL,ROY,1961-03-04,M,,,,\n");
    imported.practice(
        "practice_patients",
        Whom.CHARTS.replace("postal_code", "insurance_member_id")
            + "1,Anne,New,1950-02-28,F,,,,mh-1\n"
            + "2,Dirk,Hill,1971-09-09,M,,,,MH2\n");

    assertThat(whom.links()).containsExactly("MH1=1");
    assertThat(whom.patient("mrn", "1").at("/match/reason").asText())
        .isEqualTo("shared_identifier");
    assertThat(whom.patient("mrn", "1").at("/practice/insurance_member_id").asText())
        .isEqualTo("mh-1");
  }

  @Test
  void whatWasNeverAskedIsNotFound() {
    assertProblem(
        pairing.plan().get(pairing.path("/match-reviews/mrv_01jd8z4qk7e9tbn3x5m2v6w8ya")),
        404,
        "not_found");
  }

  private void twins() {
    imported.plan("plan_members", TWIN_MEMBER);
    imported.practice("practice_patients", TWIN_CHART);
  }

  private static String id(JsonNode review) {
    return review.path("id").asText();
  }

  private static String sign(JsonNode field) {
    return field.path("weight").asDouble() > 0 ? "+" : "-";
  }
}

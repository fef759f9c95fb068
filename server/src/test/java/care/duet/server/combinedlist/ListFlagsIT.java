package care.duet.server.combinedlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the list says of its patients that changes without anybody touching the list. */
final class ListFlagsIT {

  private static final String ED_VISITS = "ed_visit_id,plan_member_id,visit_date\n";
  private static final String RESOLUTION = "{\"value\": \"Lowell\", \"note\": \"Asked\"}";

  private final TestPairing pairing = TestPairing.active();
  private final Imported imported = new Imported(pairing);

  @Test
  @Tag("M3.3")
  @Tag("M3.5")
  void anEntrySaysHowCompleteThePacketIs() {
    rosaOfThePlan();
    list(planList());
    assertThat(entry().path("packet_completeness")).isEqualTo(packet());
    assertThat(packet().path("present").asInt()).isEqualTo(5);

    imported.plan("ed_visits", ED_VISITS + "E1,MH1,2026-01-04\n");
    assertThat(packet().path("present").asInt()).isEqualTo(6);
    assertThat(entry().path("packet_completeness")).isEqualTo(packet());
    assertThat(read(path(entry())).path("packet_completeness")).isEqualTo(packet());

    imported.plan("ed_visits&mode=snapshot", ED_VISITS + "E2,MH2,2026-01-04\n");
    assertThat(packet().path("present").asInt()).isEqualTo(5);
    assertThat(entry().path("packet_completeness")).isEqualTo(packet());
  }

  @Test
  @Tag("M3.6")
  @Tag("M6.1")
  void anEntrySaysHowManyDiscrepanciesAreOpen() {
    rosaOfThePlan();
    rosaOfThePractice();
    list(planList());
    assertThat(entry().path("open_discrepancies").asInt()).isEqualTo(1);

    String resolve =
        pairing.path(
            "/patients/" + entry().path("patient_id").asText() + "/discrepancies/city/resolve");
    assertThat(pairing.practice().post(resolve, RESOLUTION).status()).isEqualTo(200);
    assertThat(entry().path("open_discrepancies").asInt()).isZero();
    assertThat(read(path(entry())).path("open_discrepancies").asInt()).isZero();
  }

  @Test
  void whoHoldsTheListOrAnEntryIsToldWhatChangedBesideIt() {
    rosaOfThePlan();
    list(planList());
    assertMovesOn(() -> imported.plan("ed_visits", ED_VISITS + "E1,MH1,2026-01-04\n"));
    assertMovesOn(this::rosaOfThePractice);
    assertStays(() -> imported.plan("ed_visits", ED_VISITS + "E1,MH1,2026-01-04\n"));
    assertStays(() -> imported.plan("ed_visits", ED_VISITS + "E9,MH2,2026-01-04\n"));
  }

  @Test
  void anAssessmentIsNotRefusedBecauseAFileCame() {
    rosaOfThePlan();
    list(planList());
    String etag = entry().path("etag").asText();
    imported.plan("ed_visits", ED_VISITS + "E1,MH1,2026-01-04\n");

    String assessment = path(entry()) + "/assessment";
    Answer assessed =
        pairing.plan().with("If-Match", etag).put(assessment, "{\"risk_level\": \"low\"}");
    assertThat(assessed.status()).as(assessed.body()).isEqualTo(200);
    assertThat(assessed.json().path("packet_completeness")).isEqualTo(packet());
    assertThat(pairing.plan().with("If-Match", etag).put(assessment, "{}").status()).isEqualTo(412);
  }

  @Test
  void versionsOfThePastDoNotSayWhatIsKnownToday() {
    rosaOfThePlan();
    list(planList());

    JsonNode past = read(pairing.path("/combined-list/versions/1")).at("/entries/0");
    assertThat(past.has("packet_completeness")).isFalse();
    assertThat(past.has("open_discrepancies")).isFalse();
  }

  @Test
  void whoComesBackToTheListIsCountedAnew() {
    rosaOfThePlan();
    list(planList());
    list(Lists.plan().add("MH5", "Somebody", "Else", "1940-01-01"));
    imported.plan("ed_visits", ED_VISITS + "E1,MH1,2026-01-04\n");
    list(planList());

    assertThat(entry().path("packet_completeness")).isEqualTo(packet());
  }

  @Test
  void whatTheOtherSideBringsCountsFromItsListOn() {
    rosaOfThePlan();
    imported.practice(
        "problems", "mrn,code,code_system,display,status\n0017,1,SNOMED-CT,Diabetes,active\n");
    list(planList());
    int before = entry().at("/packet_completeness/present").asInt();

    Answer submitted =
        pairing
            .practice()
            .post(
                pairing.path("/risk-lists"),
                Lists.practice().add("0017", "Rosa", "Diaz", "1950-02-28").json());
    assertThat(submitted.status()).isEqualTo(201);
    assertThat(entry().path("named_by").asText()).isEqualTo("common");
    assertThat(entry().at("/packet_completeness/present").asInt()).isEqualTo(before + 1);
    assertThat(entry().path("packet_completeness")).isEqualTo(packet());
  }

  @Test
  void anUrgentAdditionIsCounted() {
    rosaOfThePlan();
    Answer added = addUrgently();
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.json().path("packet_completeness")).isEqualTo(packet());
    assertThat(added.json().path("etag").asText()).isEqualTo(entry().path("etag").asText());
  }

  @Test
  void whoTurnsOutToBeTwoIsCountedAnew() {
    rosaOfThePlan();
    rosaOfThePractice();
    imported.practice(
        "problems", "mrn,code,code_system,display,status\n0017,1,SNOMED-CT,Diabetes,active\n");
    assertThat(addUrgently().status()).isEqualTo(201);
    int before = entry().at("/packet_completeness/present").asInt();

    String patient = pairing.path("/patients/" + entry().path("patient_id").asText());
    Answer unlinked =
        pairing.plan().post(patient + "/unlink", "{\"reason\": \"Two people of one name\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertThat(entry().at("/packet_completeness/present").asInt()).isEqualTo(before - 1);
    assertThat(entry().path("packet_completeness")).isEqualTo(packet());
  }

  private Answer addUrgently() {
    return pairing
        .plan()
        .post(
            pairing.path("/combined-list/urgent-additions"),
            """
            {"plan_member_id": "MH1", "given_name": "Rosa", "family_name": "Diaz",
             "birth_date": "1950-02-28", "reason": "Discharged without a home"}
            """);
  }

  private void rosaOfThePlan() {
    imported.plan(
        "plan_members",
        """
        plan_member_id,given_name,family_name,birth_date,city,language,risk_score
        MH1,Rosa,Diaz,1950-02-28,Lowell,Spanish,3.787
        """);
  }

  private void rosaOfThePractice() {
    imported.practice(
        "practice_patients",
        "mrn,given_name,family_name,birth_date,city\n0017,Rosa,Diaz,1950-02-28,Dracut\n");
  }

  private static Lists planList() {
    return Lists.plan().add("MH1", "Rosa", "Diaz", "1950-02-28");
  }

  private void list(Lists list) {
    Answer submitted = pairing.plan().post(pairing.path("/risk-lists"), list.json());
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
  }

  private void assertMovesOn(Runnable change) {
    assertThat(statusesAfter(change)).isEqualTo("200 200");
  }

  private void assertStays(Runnable change) {
    assertThat(statusesAfter(change)).isEqualTo("304 304");
  }

  /** How list and entry answer after the change to somebody who holds them as they were before. */
  private String statusesAfter(Runnable change) {
    String list = pairing.path("/combined-list");
    String entry = path(entry());
    String heldList = pairing.plan().get(list).etag();
    String heldEntry = pairing.plan().get(entry).etag();
    change.run();
    return pairing.plan().with("If-None-Match", heldList).get(list).status()
        + " "
        + pairing.plan().with("If-None-Match", heldEntry).get(entry).status();
  }

  private JsonNode entry() {
    return read(pairing.path("/combined-list")).at("/entries/0");
  }

  private JsonNode packet() {
    String patient = entry().path("patient_id").asText();
    return read(pairing.path("/patients/" + patient + "/packet")).path("completeness");
  }

  private String path(JsonNode entry) {
    return pairing.path("/combined-list/entries/" + entry.path("id").asText());
  }

  private JsonNode read(String path) {
    Answer read = pairing.practice().get(path);
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    return read.json();
  }
}

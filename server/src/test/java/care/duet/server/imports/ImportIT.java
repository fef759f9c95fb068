package care.duet.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ImportIT {

  private static final String ED =
      """
      ed_visit_id,plan_member_id,visit_date,facility_name,reason_display
      E1,MH1,2026-01-04,Holy Family Hospital,Asthma
      E2,MH1,2026-02-11,Holy Family Hospital,"Pain, unspecified"
      E3,MH2,2026-03-09,The Lowell General Hospital,
      """;

  private final TestPairing pairing = TestPairing.active();
  private final Files files = new Files(pairing);

  @Test
  @Tag("M3.6")
  @Tag("M15.2")
  void aFileIsAcceptedAndItsRowsAreTakenIn() {
    Answer accepted = files.plan("kind=ed_visits", ED);

    assertThat(accepted.text("/state")).isEqualTo("queued");
    assertThat(accepted.text("/party")).isEqualTo("plan");
    assertThat(files.counts(accepted)).isEqualTo("+3 ~0 =0 !0 -0");
    JsonNode ended = files.ended(accepted);
    assertThat(ended.at("/progress/done").asLong()).isEqualTo(ED.length());
    assertThat(ended.at("/progress/total").asLong()).isEqualTo(ED.length());
    assertThat(ended.at("/counts/read").asLong()).isEqualTo(3);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    files.counts(files.plan("kind=ed_visits", ED));

    assertThat(files.counts(files.plan("kind=ed_visits", ED))).isEqualTo("+0 ~0 =3 !0 -0");
  }

  @Test
  void aRowIsToldByItsKeyAndChanged() {
    files.counts(files.plan("kind=ed_visits", ED));

    String changed = ED.replace("Asthma", "Bronchitis").replace("E3,", "E4,");
    assertThat(files.counts(files.plan("kind=ed_visits", changed))).isEqualTo("+1 ~1 =1 !0 -0");
  }

  @Test
  void theLastOfTwoRowsWithOneKeyCounts() {
    String twice = ED + "E1,MH1,2026-01-04,Holy Family Hospital,Bronchitis\n";

    assertThat(files.counts(files.plan("kind=ed_visits", twice))).isEqualTo("+3 ~1 =0 !0 -0");
    assertThat(files.counts(files.plan("kind=ed_visits", twice))).isEqualTo("+0 ~2 =2 !0 -0");
  }

  @Test
  void aSnapshotEndsWhatTheFileNoLongerHolds() {
    files.counts(files.plan("kind=ed_visits", ED));
    String shorter = ED.substring(0, ED.indexOf("E3,"));

    assertThat(files.counts(files.plan("kind=ed_visits&mode=snapshot", shorter)))
        .isEqualTo("+0 ~0 =2 !0 -1");
    assertThat(files.counts(files.plan("kind=ed_visits&mode=snapshot", ED)))
        .as("what is there again comes back")
        .isEqualTo("+0 ~1 =2 !0 -0");
  }

  @Test
  void aSnapshotWithABadRowEndsNothing() {
    files.counts(files.plan("kind=ed_visits", ED));
    String bad = ED.substring(0, ED.indexOf("E3,")) + "E3,MH2,yesterday,,\n";

    assertThat(files.counts(files.plan("kind=ed_visits&mode=snapshot", bad)))
        .isEqualTo("+0 ~0 =2 !1 -0");
  }

  @Test
  void aSnapshotOfOneKindEndsNothingOfAnother() {
    files.counts(files.plan("kind=ed_visits", ED));
    files.counts(
        files.plan(
            "kind=eligibility_spans&mode=snapshot",
            "plan_member_id,start_date,coverage_product\nMH1,2026-01-01,One Care\n"));

    assertThat(files.counts(files.plan("kind=ed_visits", ED))).isEqualTo("+0 ~0 =3 !0 -0");
  }

  @Test
  void columnsAreRenamedAndUnknownOnesNamed() {
    String theirs =
        ED.replace("ed_visit_id", "Visit No.").replace("reason_display", "colour of the door");
    Answer accepted = files.plan("kind=ed_visits&column=ed_visit_id:Visit%20No.", theirs);

    assertThat(files.counts(accepted)).isEqualTo("+3 ~0 =0 !0 -0");
    assertThat(files.ended(accepted).path("ignored_columns").toString())
        .isEqualTo("[\"colour of the door\"]");
  }

  @Test
  void ndjsonIsTakenAsCsvIs() {
    String lines =
        """
        {"ed_visit_id": "E1", "plan_member_id": "MH1", "visit_date": "2026-01-04"}

        {"ed_visit_id": "E2", "plan_member_id": "MH1", "visit_date": "2026-01-05", "door": 1}
        """;
    Answer accepted = files.send(pairing.plan(), "application/x-ndjson", "kind=ed_visits", lines);

    assertThat(files.counts(accepted)).isEqualTo("+2 ~0 =0 !0 -0");
    assertThat(files.ended(accepted).path("ignored_columns").toString()).isEqualTo("[\"door\"]");
  }

  @Test
  void datesAreReadInTheFormTheRequestNames() {
    String american = ED.replaceAll("2026-(\\d\\d)-(\\d\\d)", "$1/$2/2026");

    assertThat(files.counts(files.plan("kind=ed_visits&date_format=MM/dd/yyyy", american)))
        .isEqualTo("+3 ~0 =0 !0 -0");
    assertThat(files.counts(files.plan("kind=ed_visits", ED))).isEqualTo("+0 ~0 =3 !0 -0");
  }

  @Test
  @Tag("M2.5")
  @Tag("M15.2")
  void theTwoSidesTellOfTheSamePersonUnderTheirOwnIdentifiers() {
    String plan =
        """
        plan_member_id,given_name,family_name,birth_date,sex
        MH1,ROSA,DIAZ,1950-02-28,F
        """;
    String practice =
        """
        mrn,given_name,family_name,birth_date,sex
        00017,Rosa,Díaz,1950-02-28,F
        """;

    assertThat(files.counts(files.plan("kind=plan_members", plan))).isEqualTo("+1 ~0 =0 !0 -0");
    assertThat(files.counts(files.practice("kind=practice_patients", practice)))
        .isEqualTo("+1 ~0 =0 !0 -0");
  }

  @Test
  void importsAreListedNewestFirst() {
    String first = files.ended(files.plan("kind=ed_visits", ED)).path("id").asText();
    String second = files.ended(files.plan("kind=ed_visits", ED)).path("id").asText();

    JsonNode all = pairing.practice().get(pairing.path("/imports?kind=ed_visits")).json();
    assertThat(all.path("items").findValuesAsText("id")).containsExactly(second, first);
    assertThat(pairing.plan().get(pairing.path("/imports?state=queued")).json().path("items"))
        .isEmpty();
    assertThat(pairing.plan().get(pairing.path("/imports?kind=visits")).json().path("items"))
        .isEmpty();
  }
}

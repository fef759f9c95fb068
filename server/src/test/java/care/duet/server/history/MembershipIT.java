package care.duet.server.history;

import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MembershipIT {

  private static final String MEMBERS =
      """
      plan_member_id,given_name,family_name,birth_date,coverage_product,coverage_level,\
      eligibility_start,eligibility_end
      MH1,Rosa,Diaz,1950-02-28,ConnectorCare,Gold,2024-01-01,2026-10-31
      """;
  private static final String SPANS =
      """
      plan_member_id,start_date,end_date,coverage_product,coverage_level
      MH1,2024-01-01,2025-06-30,MassHealth MCO,MassHealth Standard
      MH1,2025-09-01,9999-12-31,MassHealth MCO,CarePlus
      MH2,2020-01-01,,Commercial HMO,
      """;
  private static final String CHARTS =
      """
      mrn,given_name,family_name,birth_date,patient_status,last_visit_date,pcp_name,pcp_npi
      0017,Rosa,Diaz,1950-02-28,%s,2026-02-05,Lacy Daugherty,9573249098
      """;

  private final Rosa rosa = Rosa.listed();

  @ParameterizedTest
  @Tag("M6.1")
  @Tag("M14.1")
  @CsvSource({
    "2023-12-31, not_covered, ''",
    "2024-01-01, covered, MassHealth Standard",
    "2025-06-30, covered, MassHealth Standard",
    "2025-07-01, not_covered, ''",
    "2026-11-02, covered, CarePlus"
  })
  void coverageIsToldOfTheDay(String day, String status, String level) {
    rosa.files().plan("plan_members", MEMBERS);
    rosa.files().plan("eligibility_spans", SPANS);

    JsonNode coverage = read(rosa.pairing().practice(), "?on=" + day).path("coverage");
    assertThat(coverage.path("status").asText()).isEqualTo(status);
    assertThat(coverage.path("level").asText()).isEqualTo(level);
    assertThat(coverage.path("spans").findValuesAsText("starts_on"))
        .containsExactly("2025-09-01", "2024-01-01");
    assertThat(coverage.at("/spans/0").has("ends_on")).isFalse();
    assertThat(coverage.has("as_of")).isTrue();
  }

  @Test
  @Tag("M14.1")
  void withoutSpansTheLatestRunOfTheMemberCounts() {
    rosa.files().plan("plan_members", MEMBERS);

    assertThat(read(rosa.pairing().plan(), "?on=2026-10-31").at("/coverage/product").asText())
        .isEqualTo("ConnectorCare");
    assertThat(read(rosa.pairing().plan(), "?on=2026-11-01").at("/coverage/status").asText())
        .isEqualTo("not_covered");
  }

  @Test
  @Tag("M14.1")
  void aChangeOfEligibilityIsSeenWithTheNextFile() {
    rosa.files().plan("eligibility_spans", SPANS);
    assertThat(read(rosa.pairing().practice(), "?on=2026-11-02").at("/coverage/status").asText())
        .isEqualTo("covered");
    rosa.files().plan("eligibility_spans", SPANS.replace("9999-12-31", "2026-10-31"));
    assertThat(read(rosa.pairing().practice(), "?on=2026-11-02").at("/coverage/status").asText())
        .isEqualTo("not_covered");
    rosa.files()
        .plan("eligibility_spans&mode=snapshot", "plan_member_id,start_date\nMH2,2020-01-01\n");

    JsonNode ended = read(rosa.pairing().practice(), "?on=2025-01-01").path("coverage");
    assertThat(ended.path("status").asText()).isEqualTo("not_covered");
    assertThat(ended.path("spans")).isEmpty();
    assertThat(ended.has("as_of")).isTrue();
  }

  @Test
  @Tag("M6.1")
  void withoutFilesNothingIsSupplied() {
    JsonNode membership = read(rosa.pairing().plan(), "");

    assertThat(membership.path("patient_id").asText()).isEqualTo(rosa.patientId());
    assertThat(membership.at("/coverage/status").asText()).isEqualTo("not_supplied");
    assertThat(membership.at("/coverage/spans")).isEmpty();
    assertThat(membership.at("/coverage").has("as_of")).isFalse();
    assertThat(membership.path("panel").toString()).isEqualTo("{\"status\":\"not_supplied\"}");
    assertThat(membership.path("last_seen")).isEmpty();
  }

  @Test
  @Tag("M6.1")
  void aMemberWithoutDatesIsNotSuppliedAndAStrangerNotCovered() {
    String undated = "plan_member_id,given_name,family_name,birth_date\n%s,%s,Diaz,1950-02-28\n";
    rosa.files().plan("plan_members", undated.formatted("MH2", "Ana"));
    assertThat(read(rosa.pairing().plan(), "").at("/coverage/status").asText())
        .isEqualTo("not_covered");

    rosa.files().plan("plan_members", undated.formatted("MH1", "Rosa"));
    assertThat(read(rosa.pairing().plan(), "").at("/coverage/status").asText())
        .isEqualTo("not_supplied");
  }

  @ParameterizedTest
  @Tag("M6.1")
  @CsvSource({"active, active", "'', active", "inactive, inactive"})
  void thePanelIsAsTheChartSays(String written, String status) {
    rosa.files().practice("practice_patients", CHARTS.formatted(written));

    JsonNode panel = read(rosa.pairing().plan(), "").path("panel");
    assertThat(panel.path("status").asText()).isEqualTo(status);
    assertThat(panel.path("pcp_name").asText()).isEqualTo("Lacy Daugherty");
    assertThat(panel.path("pcp_npi").asText()).isEqualTo("9573249098");
    assertThat(panel.has("as_of")).isTrue();
  }

  @Test
  @Tag("M6.1")
  void whoIsInNoChartOrNoLongerIsNotOnThePanel() {
    String another = CHARTS.formatted("active").replace("0017,Rosa", "0018,Ana");
    rosa.files().practice("practice_patients", CHARTS.formatted("active"));
    rosa.files().practice("practice_patients&mode=snapshot", another);

    JsonNode membership = read(rosa.pairing().plan(), "");
    assertThat(membership.at("/panel/status").asText()).isEqualTo("not_on_panel");
    assertThat(membership.at("/panel").has("pcp_name")).isFalse();
    assertThat(membership.path("last_seen")).isEmpty();
  }

  @ParameterizedTest
  @Tag("M6.2")
  @CsvSource({
    "2025-12-31, '', '', '', ''",
    "2026-02-04, 2026-01-20, visits, 2026-01-20, J. Windler",
    "2026-02-05, 2026-02-05, practice_patients, 2026-02-05, ''",
    "2026-03-01, 2026-02-05, practice_patients, 2026-03-01, Lowell Cardiology",
    "2026-04-04, 2026-02-05, practice_patients, 2026-04-01, Holy Family Hospital",
    "2026-04-05, 2026-02-05, practice_patients, 2026-04-05, Holy Family Hospital",
    "2026-05-04, 2026-02-05, practice_patients, 2026-05-04, Lowell General Hospital",
    "2026-06-30, 2026-02-05, practice_patients, 2026-06-09, Saints Medical Center"
  })
  void lastSeenIsTheLatestOfAllThatBothSidesTell(
      String day, String practiceDate, String practiceKind, String anyDate, String provider) {
    everySighting();

    JsonNode seen = read(rosa.pairing().practice(), "?on=" + day).path("last_seen");
    assertThat(seen.at("/practice/date").asText()).isEqualTo(practiceDate);
    assertThat(seen.at("/practice/kind").asText()).isEqualTo(practiceKind);
    assertThat(seen.at("/any_provider/date").asText()).isEqualTo(anyDate);
    assertThat(seen.at("/any_provider/provider_name").asText()).isEqualTo(provider);
  }

  @Test
  @Tag("M6.2")
  void lastSeenSaysWhoTellsIt() {
    everySighting();

    JsonNode last = read(rosa.pairing().plan(), "?on=2026-12-31").at("/last_seen/any_provider");
    assertThat(last.path("party").asText()).isEqualTo("practice");
    assertThat(last.path("kind").asText()).isEqualTo("hospital_notifications");
    assertThat(last.has("as_of")).isTrue();
    assertThat(
            read(rosa.pairing().plan(), "?on=2026-05-31")
                .at("/last_seen/any_provider/party")
                .asText())
        .isEqualTo("plan");
  }

  @Test
  void theDayIsTodayUnlessOneIsNamedAndEachReadingIsAudited() {
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    JsonNode membership = read(rosa.pairing().plan(), "");
    assertThat(LocalDate.parse(membership.path("on").asText()))
        .isBetween(before, LocalDate.now(ZoneOffset.UTC));

    read(rosa.pairing().practice(), "?on=2020-02-29");
    assertThat(rosa.audited("getMembership")).containsExactly("plan", "practice");
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    Api plan = rosa.pairing().plan();
    assertParameter(plan.get(rosa.membership("?on=2025-02-29")), "invalid_parameter", "on");
    assertParameter(plan.get(rosa.membership("?on=today")), "invalid_parameter", "on");
    assertParameter(plan.get(rosa.membership("?date=2025-02-28")), "unknown_parameter", "date");
    assertProblem(rosa.pairing().caller("observer").get(rosa.membership("")), 403, "forbidden");
  }

  @Test
  void aPatientOfAnotherPairingIsNotFound() {
    Rosa another = Rosa.listed();
    String theirs = "/patients/" + another.patientId() + "/membership";

    assertProblem(rosa.pairing().plan().get(rosa.pairing().path(theirs)), 404, "not_found");
    assertProblem(rosa.pairing().plan().get(another.pairing().path(theirs)), 404, "not_found");
    assertThat(another.audited("getMembership")).isEmpty();
  }

  private void everySighting() {
    rosa.files().practice("practice_patients", CHARTS.formatted("active"));
    rosa.files()
        .practice(
            "visits", "visit_id,mrn,visit_date,provider_name\nV1,0017,2026-01-20,J. Windler\n");
    rosa.files()
        .plan(
            "member_providers",
            """
            plan_member_id,provider_npi,organization_name,service_line,last_visit_date
            MH1,9036093257,Lowell Cardiology,Cardiology,2026-03-01
            """);
    rosa.files()
        .plan(
            "admissions",
            """
            admission_id,plan_member_id,admit_date,discharge_date,stay_type,facility_name
            A1,MH1,2026-04-01,2026-04-05,inpatient,Holy Family Hospital
            """);
    rosa.files()
        .plan(
            "ed_visits",
            """
            ed_visit_id,plan_member_id,visit_date,facility_name
            E1,MH1,2026-05-04,Lowell General Hospital
            """);
    rosa.files()
        .practice(
            "hospital_notifications",
            """
            mrn,event_date,event_type,discharge_date,facility_name
            0017,2026-06-01,inpatient,2026-06-09,Saints Medical Center
            """);
  }

  private JsonNode read(Api caller, String query) {
    Answer membership = caller.get(rosa.membership(query));
    assertThat(membership.status()).as(membership.body()).isEqualTo(200);
    return membership.json();
  }
}

package care.duet.server.history;

import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M15.2")
final class TimelineIT {

  private static final String STAYS =
      """
      admission_id,plan_member_id,admit_date,discharge_date,stay_type,facility_name,reason_display
      A1,MH1,2026-03-01,,inpatient,Holy Family Hospital,
      A2,MH1,2026-03-10,2026-04-05,skilled_nursing,Rest Home,Recovery
      A3,MH1,2026-05-01,2026-05-03,inpatient,Lowell General Hospital,Asthma
      A4,MH2,2026-05-02,2026-05-03,inpatient,Lowell General Hospital,Somebody else
      """;
  private static final String ED_VISITS =
      """
      ed_visit_id,plan_member_id,visit_date,facility_name,reason_display
      E1,MH1,2026-01-04,Lowell General Hospital,Chest pain
      """;
  private static final String NOTIFICATIONS =
      """
      mrn,event_date,event_type,discharge_date,facility_name,reason_display
      0017,2026-03-02,inpatient,2026-03-09,"HOLY FAMILY HOSPITAL.",Pneumonia
      0017,2026-05-02,inpatient,2026-05-04,Saints Medical Center,Fall
      0017,2026-01-04,ED,,,Angina
      """;
  private static final String VISITS =
      """
      visit_id,mrn,visit_date,visit_type,purpose,reason_display,provider_name
      V1,0017,2026-02-05,follow-up,General examination,,Lacy Daugherty
      V2,0018,2026-02-06,follow-up,General examination,,Lacy Daugherty
      """;

  private final Rosa rosa = Rosa.listed();

  @Test
  void bothSidesReadWhatBothHaveSentEachThingOnce() {
    everything();

    JsonNode events = read(rosa.pairing().plan(), "").path("items");
    assertThat(read(rosa.pairing().practice(), "").path("items")).isEqualTo(events);
    assertThat(lines(events))
        .containsExactly(
            "admission 2026-05-02 2026-05-04 Saints Medical Center: Fall [practice]",
            "admission 2026-05-01 2026-05-03 Lowell General Hospital: Asthma [plan]",
            "skilled_nursing_stay 2026-03-10 2026-04-05 Rest Home: Recovery [plan]",
            "admission 2026-03-01 2026-03-09 Holy Family Hospital: Pneumonia [plan, practice]",
            "visit 2026-02-05 Lacy Daugherty: General examination [practice]",
            "ed_visit 2026-01-04 Lowell General Hospital: Chest pain [plan, practice]");
    assertThat(rosa.audited("listTimelineEvents")).containsExactly("plan", "practice");
  }

  @Test
  void aSourceSaysWhatItsSideSentAndWhen() {
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    everything();

    JsonNode sources = read(rosa.pairing().plan(), "").at("/items/3/sources");
    assertThat(sources.at("/0/kind").asText()).isEqualTo("admissions");
    assertThat(sources.at("/0/starts_on").asText()).isEqualTo("2026-03-01");
    assertThat(sources.at("/0").has("ends_on")).isFalse();
    assertThat(sources.at("/1/kind").asText()).isEqualTo("hospital_notifications");
    assertThat(sources.at("/1/starts_on").asText()).isEqualTo("2026-03-02");
    assertThat(sources.at("/1/ends_on").asText()).isEqualTo("2026-03-09");
    assertThat(LocalDate.parse(sources.at("/1/as_of").asText()))
        .isBetween(before, LocalDate.now(ZoneOffset.UTC));
  }

  @Test
  void whatASnapshotEndedIsGone() {
    everything();
    rosa.files()
        .plan(
            "admissions&mode=snapshot",
            "admission_id,plan_member_id,admit_date,stay_type\nA1,MH1,2026-03-01,inpatient\n");

    assertThat(lines(read(rosa.pairing().plan(), "?to=2026-05-01").path("items")))
        .noneMatch(line -> line.contains("Lowell General Hospital: Asthma"))
        .noneMatch(line -> line.startsWith("skilled"));
  }

  @ParameterizedTest
  @CsvSource({
    "?from=2026-03-01&to=2026-03-10, 2",
    "?from=2026-03-02&to=2026-03-10, 1",
    "?from=2026-05-02, 1",
    "?to=2026-01-03, 0",
    "?from=2026-02-05&to=2026-02-05, 1"
  })
  void theDaysOfThePeriodBelongToIt(String query, int events) {
    everything();

    assertThat(read(rosa.pairing().plan(), query).path("items")).hasSize(events);
  }

  @ParameterizedTest
  @CsvSource({"1, 6", "2, 3", "5, 2", "6, 1", "200, 1"})
  void allPagesTogetherHoldEveryEventOnce(int limit, int pages) {
    everything();

    List<JsonNode> walked = new ArrayList<>();
    String path = rosa.timeline("?limit=" + limit);
    int read = 0;
    while (!path.isEmpty()) {
      Answer page = rosa.pairing().plan().get(path);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      page.json().path("items").forEach(walked::add);
      assertThat(page.json().path("has_more").asBoolean())
          .isEqualTo(page.json().has("next_cursor"));
      path = page.header("Link").map(link -> link.substring(1, link.indexOf('>'))).orElse("");
      read++;
    }
    assertThat(read).isEqualTo(pages);
    assertThat(walked).containsExactlyElementsOf(read(rosa.pairing().plan(), "").path("items"));
  }

  @Test
  void aCursorIsGoodForTheSamePatientAndPeriodAlone() {
    everything();
    Rosa another = Rosa.listed();
    String cursor = read(rosa.pairing().plan(), "?limit=1").path("next_cursor").asText();
    String more = "&cursor=" + cursor;

    assertThat(rosa.pairing().plan().get(rosa.timeline("?limit=200" + more)).status())
        .isEqualTo(200);
    assertParameter(
        rosa.pairing().plan().get(rosa.timeline("?from=2026-01-01" + more)),
        "invalid_parameter",
        "cursor");
    assertParameter(
        another.pairing().plan().get(another.timeline("?limit=1" + more)),
        "invalid_parameter",
        "cursor");
    assertParameter(
        rosa.pairing().plan().get(rosa.timeline("?cursor=abc")), "invalid_parameter", "cursor");
  }

  @Test
  void withoutFilesTheTimelineIsEmpty() {
    JsonNode page = read(rosa.pairing().plan(), "");

    assertThat(page.path("items")).isEmpty();
    assertThat(page.path("has_more").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2026-13-01, no_such_date",
    "to, 2026-02-30, no_such_date",
    "from, 01/02/2026, wrong_type",
    "to, '', wrong_type",
    "from, yesterday, wrong_type"
  })
  void aBadDateIsRefusedByItsName(String name, String value, String code) {
    Answer refused = rosa.pairing().plan().get(rosa.timeline("?" + name + "=" + value));

    assertParameter(refused, "invalid_parameter", name);
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    Api plan = rosa.pairing().plan();
    assertParameter(plan.get(rosa.timeline("?form=2026-01-01")), "unknown_parameter", "form");
    Answer backwards = plan.get(rosa.timeline("?from=2026-02-01&to=2026-01-31"));
    assertProblem(backwards, 422, "rule_broken");
    assertThat(backwards.text("/errors/0/parameter")).isEqualTo("to");
  }

  @Test
  void aPatientOfAnotherPairingIsNotFound() {
    Rosa another = Rosa.listed();
    String theirs = "/patients/" + another.patientId() + "/timeline";

    assertProblem(rosa.pairing().plan().get(rosa.pairing().path(theirs)), 404, "not_found");
    assertProblem(rosa.pairing().plan().get(another.pairing().path(theirs)), 404, "not_found");
    assertProblem(
        rosa.pairing().plan().get(rosa.pairing().path("/patients/pat_unknown/timeline")),
        404,
        "not_found");
    assertThat(another.audited("listTimelineEvents")).isEmpty();
  }

  @Test
  void anObserverReadsNoTimeline() {
    assertProblem(rosa.pairing().caller("observer").get(rosa.timeline("")), 403, "forbidden");
  }

  private void everything() {
    rosa.files().plan("admissions", STAYS);
    rosa.files().plan("ed_visits", ED_VISITS);
    rosa.files().practice("hospital_notifications", NOTIFICATIONS);
    rosa.files().practice("visits", VISITS);
  }

  private JsonNode read(Api caller, String query) {
    Answer page = caller.get(rosa.timeline(query));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.json();
  }

  private static List<String> lines(JsonNode events) {
    List<String> lines = new ArrayList<>();
    for (JsonNode event : events) {
      String ends = event.has("ends_on") ? " " + event.path("ends_on").asText() : "";
      lines.add(
          "%s %s%s %s: %s %s"
              .formatted(
                  event.path("type").asText(),
                  event.path("starts_on").asText(),
                  ends,
                  event.path("facility_name").asText(event.path("clinician_name").asText()),
                  event.path("reason").asText(),
                  event.path("sources").findValuesAsText("party")));
    }
    return lines;
  }
}

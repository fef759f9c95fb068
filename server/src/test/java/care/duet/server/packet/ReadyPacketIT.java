package care.duet.server.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Packets that are kept ready are never other than what would be put together now. */
final class ReadyPacketIT {

  private static final String ED_VISITS = "ed_visit_id,plan_member_id,visit_date,facility_name\n";
  private static final String PROBLEMS = "mrn,code,code_system,display,status\n";
  private static final String PLANTED = "Planted";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final TestPairing pairing = TestPairing.active();
  private final Imported imported = new Imported(pairing);
  private final ReadyTable ready = new ReadyTable(pairing);

  @BeforeEach
  void bothSidesKnowRosaAndThePlanKnowsAda() {
    imported.plan(
        "plan_members",
        """
        plan_member_id,given_name,family_name,birth_date,city,risk_score
        MH1,Rosa,Diaz,1950-02-28,Lowell,3.787
        MH2,Ada,Quist,1944-07-01,Dracut,1.5
        """);
    imported.practice(
        "practice_patients",
        "mrn,given_name,family_name,birth_date,city\n0017,Rosa,Diaz,1950-02-28,Dracut\n");
    imported.plan("ed_visits", ED_VISITS + visit("E1", "MH1") + visit("E2", "MH2"));
    list("Diaz");
  }

  @Test
  @Tag("M3.1")
  void aPacketThatIsReadyIsReadAndNotPutTogether() {
    String path = "/patients/" + rosa() + "/packet";

    assertThat(ready.planted(PLANTED, () -> read(path)).toString()).contains(PLANTED);
    assertThat(ready.planted(PLANTED, () -> together(rosa(), ada())).toString()).contains(PLANTED);
    assertThat(ready.planted(PLANTED, () -> page(path))).contains("<h2>" + PLANTED);
    assertThat(ready.planted(PLANTED, () -> read("/patients/" + ada() + "/packet")).toString())
        .doesNotContain(PLANTED);
    assertThat(page(path)).isEqualTo(ready.without(() -> page(path)));
  }

  @Test
  @Tag("M3.5")
  void anAgendaGetsThePacketThatIsReady() {
    Planning planning = new Planning(pairing);
    String conference = planning.conference(3);
    planning.generate(conference, "{}");
    String entry = planning.entry("plan_member_id", "MH1");

    assertThat(ready.planted(PLANTED, () -> planning.publish(pairing.plan(), conference)).status())
        .isEqualTo(200);
    assertThat(planning.packet(conference, entry).body()).contains(PLANTED);
  }

  @Test
  void aPacketOfAFormerFormIsNotRead() {
    ready.update("UPDATE ready_packets SET form = form - 1");

    assertThat(ready.planted(PLANTED, () -> together(rosa())).toString()).doesNotContain(PLANTED);
  }

  @Test
  @Tag("M3.2")
  void whatAFileAddsChangesOrEndsIsSeenAtOnce() {
    assertSeenAtOnce(() -> imported.plan("ed_visits", ED_VISITS + visit("E3", "MH1")));
    assertSeenAtOnce(() -> imported.plan("ed_visits", ED_VISITS + "E3,MH1,2026-01-04,Elsewhere\n"));
    assertSeenAtOnce(
        () -> imported.plan("ed_visits&mode=snapshot", ED_VISITS + visit("E2", "MH2")));
    assertSeenAtOnce(
        () ->
            imported.plan(
                "plan_members",
                """
                plan_member_id,given_name,family_name,birth_date,city
                MH1,Rosa,Diaz,1950-02-28,Boston
                """));
  }

  @Test
  @Tag("M3.3")
  void anItemIsAbsentAsSoonAsAFileOfAnybodyHasCome() {
    assertThat(status("diagnoses")).isEqualTo("not_supplied");

    assertSeenAtOnce(
        () -> imported.practice("problems", PROBLEMS + "9999,1,SNOMED-CT,Diabetes,active\n"));

    assertThat(status("diagnoses")).isEqualTo("absent");
  }

  @Test
  @Tag("M3.3")
  void aFileWithoutRowsIsSeenAtOnceToo() {
    assertSeenAtOnce(() -> imported.practice("problems", PROBLEMS));
    assertThat(status("diagnoses")).isEqualTo("absent");

    assertSeenAtOnce(() -> imported.plan("ed_visits&mode=snapshot", ED_VISITS));
    assertThat(status("ed_visit")).isEqualTo("absent");
  }

  @Test
  void aSnapshotThatSaysTheSameMovesTheDay() {
    ready.update("UPDATE imports SET submitted_at = '2026-01-05 12:00:00'");
    imported.plan("ed_visits", ED_VISITS + visit("E9", "MH1"));
    assertThat(together(rosa()).toString()).contains("2026-01-05");

    assertSeenAtOnce(
        () ->
            imported.plan(
                "ed_visits&mode=snapshot",
                ED_VISITS + visit("E1", "MH1") + visit("E2", "MH2") + visit("E9", "MH1")));
  }

  @Test
  void aFileThatBringsNothingNewLeavesPacketsReady() {
    imported.plan("ed_visits", ED_VISITS + visit("E1", "MH1"));

    assertReady();
  }

  @Test
  @Tag("M15.2")
  void whatARunningImportHasTakenInIsSeenAndStaysWhenItIsCancelled() {
    JsonNode before = together(rosa(), ada());
    StringBuilder file = new StringBuilder(ED_VISITS).append(visit("R0", "MH1"));
    for (int i = 1; i < 60_000; i++) {
      file.append(visit("R" + i, "MH9"));
    }
    String sent = sent(file.toString());
    await().until(() -> read(sent).at("/counts/created").asLong() > 0);

    JsonNode running = together(rosa(), ada());
    assertThat(pairing.plan().post(pairing.path(sent + "/cancel"), "").status()).isEqualTo(200);

    assertThat(running).isNotEqualTo(before);
    assertThat(together(rosa(), ada())).isEqualTo(running);
    assertThat(ready.without(() -> together(rosa(), ada()))).isEqualTo(running);
    assertReady();
  }

  @Test
  @Tag("M15.2")
  void whatAFailingImportHasTakenInIsSeen() {
    StringBuilder file = new StringBuilder(ED_VISITS).append(visit("R0", "MH1"));
    for (int i = 1; i < 3_000; i++) {
      file.append(visit("R" + i, "MH9"));
    }
    // One cell of many lines, longer than any may be.
    file.append("R3000,MH9,\"").append(("x".repeat(999) + "\n").repeat(1_200)).append("\"\n");

    assertSeenAtOnce(
        () -> {
          String sent = sent(file.toString());
          await().atMost(PATIENCE).until(() -> read(sent).has("finished_at"));
          assertThat(read(sent).path("state").asText()).isEqualTo("failed");
        });
  }

  @Test
  void aListThatSaysAnotherNameIsSeenAtOnce() {
    assertSeenAtOnce(() -> list("Diaz-Ortiz"));
  }

  @Test
  @Tag("M2.7")
  void whoTurnsOutToBeTwoOrOneIsSeenAtOnce() {
    String two = rosa();
    String path = "/patients/" + two + "/packet";
    assertThat(read(path).path("mrn").asText()).isEqualTo("0017");

    Answer unlinked =
        pairing
            .plan()
            .post(pairing.path("/patients/" + two + "/unlink"), "{\"reason\": \"Two people\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    assertThat(together(rosa()).toString()).doesNotContain("0017");
    assertFresh(rosa(), ready.patient("0017"));

    confirm();
    assertThat(together(rosa()).at("/packets/0/mrn").asText()).isEqualTo("0017");
    assertFresh(rosa());
    assertReady();
  }

  @Test
  @Tag("M3.5")
  void whoIsAddedUrgentlyHasAPacketReady() {
    Answer added =
        pairing
            .plan()
            .post(
                pairing.path("/combined-list/urgent-additions"),
                """
                {"plan_member_id": "MH2", "given_name": "Ada", "family_name": "Quist-Berg",
                 "birth_date": "1944-07-01", "reason": "Discharged without a home"}
                """);
    assertThat(added.status()).as(added.body()).isEqualTo(201);

    assertThat(ready.planted(PLANTED, () -> together(ada())).toString())
        .contains(PLANTED, "Quist-Berg");
    assertFresh(rosa(), ada());
  }

  /** The change shows in the packet of whoever is listed, which is ready again afterwards. */
  private void assertSeenAtOnce(Runnable change) {
    assertReady();
    JsonNode before = together(rosa(), ada());
    change.run();
    assertThat(together(rosa(), ada())).isNotEqualTo(before);
    assertFresh(rosa(), ada());
    assertReady();
  }

  /** What is read is what would be put together, one by one as well as together. */
  private void assertFresh(String... patients) {
    assertThat(together(patients)).isEqualTo(ready.without(() -> together(patients)));
    for (String patient : patients) {
      String path = "/patients/" + patient + "/packet";
      assertThat(read(path)).isEqualTo(ready.without(() -> read(path)));
    }
  }

  private void assertReady() {
    assertThat(ready.planted(PLANTED, () -> together(rosa())).toString()).contains(PLANTED);
  }

  private String rosa() {
    return ready.patient("MH1");
  }

  private String ada() {
    return ready.patient("MH2");
  }

  private void list(String family) {
    String list = Lists.plan().add("MH1", "Rosa", family, "1950-02-28").json();
    Answer submitted = pairing.plan().post(pairing.path("/risk-lists"), list);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
  }

  private void confirm() {
    JsonNode rejected = read("/match-reviews?state=rejected").path("items");
    assertThat(rejected).as(rejected.toString()).hasSize(1);
    Answer confirmed =
        pairing
            .plan()
            .post(
                pairing.path("/match-reviews/" + rejected.get(0).path("id").asText() + "/confirm"),
                "{\"note\": \"Asked her\"}");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }

  /** Sends visits; answers the path of the import. */
  private String sent(String file) {
    Answer accepted =
        pairing
            .plan()
            .with("Content-Type", "text/csv")
            .post(pairing.path("/imports?kind=ed_visits"), file);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    return "/imports/" + accepted.text("/id");
  }

  private String status(String code) {
    for (JsonNode item : read("/patients/" + rosa() + "/packet").path("contents")) {
      if (item.path("code").asText().equals(code)) {
        return item.path("status").asText();
      }
    }
    throw new AssertionError("no item " + code);
  }

  private JsonNode together(String... patients) {
    Answer packets =
        pairing
            .practice()
            .post(
                pairing.path("/packets"),
                "{\"patient_ids\": [\"" + String.join("\", \"", patients) + "\"]}");
    assertThat(packets.status()).as(packets.body()).isEqualTo(200);
    return packets.json();
  }

  private JsonNode read(String path) {
    Answer read = pairing.plan().get(pairing.path(path));
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    return read.json();
  }

  private String page(String path) {
    Answer page = pairing.plan().with("Accept", "text/html").get(pairing.path(path));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private static String visit(String id, String member) {
    return "%s,%s,2026-01-04,Lowell General Hospital\n".formatted(id, member);
  }
}

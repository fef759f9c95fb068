package care.duet.server.prework;

import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.prework.Preparing.COMPLETE;
import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each side prepares about the patients of an agenda. */
final class PreWorkIT {

  private static final int THREADS = 16;

  private final Planning planning = new Planning(TestPairing.active("{\"agenda_size\": 3}"));
  private final TestPairing pairing = planning.pairing();
  private final Api plan = pairing.plan();
  private final Api practice = pairing.practice();
  private Preparing work = new Preparing(pairing, "");
  private List<String> entries = List.of();

  @BeforeEach
  void generate() {
    planning.submit(plan, Lists.strangers(Lists.plan(), "P", 5));
    work = new Preparing(pairing, planning.conference(3));
    entries = patients(planning.generate(work.conference(), "{}"), "/entry_id");
  }

  @Test
  @Tag("M4.1")
  @Tag("M4.2")
  @Tag("M4.3")
  @Tag("M4.4")
  @Tag("M4.5")
  @Tag("M4.6")
  @Tag("M4.7")
  @Tag("M4.8")
  void bothSidesPrepareAndThenReadEachOthersWork() {
    String entry = entries.get(0);
    for (String side : List.of("plan", "practice")) {
      Api own = side.equals("plan") ? plan : practice;
      Api other = side.equals("plan") ? practice : plan;

      Answer written = work.write(own, entry, side, COMPLETE);

      assertThat(written.status()).as(written.body()).isEqualTo(200);
      assertThat(written.text("/state")).isEqualTo("not_submitted");
      assertThat(written.json().has("submitted_at")).isFalse();
      assertSaid(written);
      assertThat(work.read(own, entry, side).json()).isEqualTo(written.json());
      assertProblem(work.read(other, entry, side), 404, "not_found");

      Answer submitted = work.submit(own, entry, side);

      assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
      assertThat(submitted.text("/state")).isEqualTo("submitted");
      assertThat(submitted.text("/submitted_at")).isNotEmpty();
      assertThat(submitted.json().path("late").asBoolean()).isFalse();
      assertThat(submitted.etag()).isNotEqualTo(written.etag());
      assertSaid(submitted);
      assertThat(work.read(other, entry, side).json()).isEqualTo(submitted.json());
    }
  }

  /** Everything sent comes back as it was sent. */
  private static void assertSaid(Answer answer) {
    JsonNode sent = new Answer(200, answer.headers(), COMPLETE).json();
    sent.properties()
        .forEach(
            said ->
                assertThat(answer.json().path(said.getKey()))
                    .as(said.getKey())
                    .isEqualTo(said.getValue()));
    assertThat(answer.json().path("no_needs").asBoolean()).isFalse();
  }

  @Test
  void isEmptyWithAnEtagOfItsOwnBeforeAnythingIsWritten() {
    Answer empty = work.read(plan, entries.get(0), "plan");

    assertThat(empty.status()).as(empty.body()).isEqualTo(200);
    assertThat(empty.text("/state")).isEqualTo("not_submitted");
    assertThat(empty.json().path("risk_drivers")).isEmpty();
    assertThat(empty.json().path("needs")).isEmpty();
    assertThat(empty.json().has("still_ours")).isFalse();
    assertThat(empty.json().has("updated_at")).isFalse();
    assertThat(work.read(plan, entries.get(1), "plan").etag()).isNotEqualTo(empty.etag());
    assertThat(work.read(practice, entries.get(0), "practice").etag()).isNotEqualTo(empty.etag());
    String path = work.path(entries.get(0), "plan");
    assertThat(plan.with("If-None-Match", empty.etag()).get(path).status()).isEqualTo(304);
  }

  @Test
  void aDraftMayBeIncompleteAndIsReplacedAsAWhole() {
    String entry = entries.get(0);
    assertThat(work.write(plan, entry, "plan", COMPLETE).status()).isEqualTo(200);

    Answer written = work.write(plan, entry, "plan", "{\"lead_reason\": \" She asks for it \"}");

    assertThat(written.text("/lead_reason")).isEqualTo("She asks for it");
    assertThat(written.json().has("still_ours")).isFalse();
    assertThat(written.json().has("engagement")).isFalse();
    assertThat(written.json().has("draft_goal")).isFalse();
    assertThat(written.json().path("needs")).isEmpty();
    assertThat(work.read(plan, entry, "plan").json()).isEqualTo(written.json());
  }

  @Test
  @Tag("M4.9")
  void isNotSubmittedAsLongAsSomethingIsMissing() {
    String entry = entries.get(0);

    Answer refused = work.submit(plan, entry, "plan");

    assertProblem(refused, 422, "rule_broken");
    List<String> all =
        List.of(
            "/still_ours",
            "/risk_level",
            "/risk_drivers",
            "/needs",
            "/engagement/with_plan",
            "/engagement/with_practice",
            "/lead_recommendation",
            "/lead_reason");
    assertThat(Preparing.texts(refused.json().path("errors"), "/pointer")).isEqualTo(all);
    assertThat(work.missing(plan, "plan")).startsWith(all.toArray(String[]::new)).hasSize(9);
    work.write(
        plan,
        entry,
        "plan",
        """
        {"still_ours": {"answer": "unknown"}, "risk_level": "not_high", "no_needs": true,
         "engagement": {"with_practice": "none"}, "lead_recommendation": "joint"}
        """);

    refused = work.submit(plan, entry, "plan");

    assertThat(Preparing.texts(refused.json().path("errors"), "/pointer"))
        .containsExactly("/engagement/with_plan", "/lead_reason");
    assertThat(work.missing(plan, "plan"))
        .containsExactly("/engagement/with_plan", "/lead_reason", "/draft_goal");
    assertProblem(work.read(practice, entry, "plan"), 404, "not_found");
  }

  @Test
  @Tag("M4.8")
  void isSubmittedWithoutADraftGoalWhichIsOnlyRecommended() {
    work.write(
        plan, entries.get(0), "plan", COMPLETE.replaceFirst(",\\s*\"draft_goal\": \"[^\"]*\"", ""));

    assertThat(work.submit(plan, entries.get(0), "plan").status()).isEqualTo(200);

    JsonNode missing = work.status(plan).json().at("/patients/0/plan/missing");
    assertThat(Preparing.texts(missing, "/pointer")).containsExactly("/draft_goal");
    assertThat(missing.at("/0/needed").asBoolean(true)).isFalse();
  }

  @Test
  @Tag("M4.4")
  void needsAndNoNeedsAtOnceAreRefused() {
    String both = COMPLETE.replaceFirst("\\{", "{\"no_needs\": true, ");

    assertAt(work.write(plan, entries.get(0), "plan", both), 422, "rule_broken", "/no_needs");
    assertThat(work.read(plan, entries.get(0), "plan").json().has("updated_at")).isFalse();
  }

  @Test
  void whatIsSubmittedCanBeChangedAndStaysComplete() {
    String entry = entries.get(0);
    Answer submitted = work.prepare(entry, "practice");
    String changed =
        COMPLETE.replace(
            "\"lead_recommendation\": \"practice\"", "\"lead_recommendation\": \"joint\"");

    Answer after = work.write(practice, entry, "practice", changed);

    assertThat(after.status()).as(after.body()).isEqualTo(200);
    assertThat(after.text("/state")).isEqualTo("submitted");
    assertThat(after.text("/submitted_at")).isEqualTo(submitted.text("/submitted_at"));
    assertThat(work.read(plan, entry, "practice").text("/lead_recommendation")).isEqualTo("joint");
    assertAt(
        work.write(
            practice,
            entry,
            "practice",
            changed.replace("\"risk_level\": \"confirmed_high\",", "")),
        422,
        "rule_broken",
        "/risk_level");
    assertThat(work.read(plan, entry, "practice").json()).isEqualTo(after.json());
  }

  @Test
  void isSubmittedOnce() {
    String entry = entries.get(0);
    work.write(plan, entry, "plan", COMPLETE);
    Api once = plan.with("Idempotency-Key", "submit-" + entry);

    Answer first = work.submit(once, entry, "plan");
    Answer again = work.submit(once, entry, "plan");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertProblem(work.submit(plan, entry, "plan"), 409, "state_conflict");
  }

  @Test
  void nobodyWritesForTheOtherSide() {
    String entry = entries.get(0);

    Answer written = work.write(practice, entry, "plan", COMPLETE);

    assertProblem(written, 403, "forbidden");
    assertThat(written.text("/detail")).contains("other side's pre-work");
    assertProblem(practice.put(work.path(entry, "plan"), COMPLETE), 403, "forbidden");
    assertProblem(work.submit(practice, entry, "plan"), 403, "forbidden");
    assertProblem(work.read(plan, entry, "neither"), 404, "not_found");
    assertProblem(work.write(plan, entry, "neither", COMPLETE), 404, "not_found");
    assertProblem(work.submit(plan, entry, "neither"), 404, "not_found");
  }

  @Test
  void caseManagersAndCliniciansWriteAndOtherTeamMembersRead() {
    String entry = entries.get(0);
    assertThat(work.write(pairing.caller("plan_case_manager"), entry, "plan", COMPLETE).status())
        .isEqualTo(200);
    Api clinician = pairing.caller("practice_clinician");
    assertThat(work.write(clinician, entry, "practice", COMPLETE).status()).isEqualTo(200);
    Api member = pairing.caller("practice_team_member");

    assertThat(work.read(member, entry, "practice").status()).isEqualTo(200);
    assertProblem(work.write(member, entry, "practice", COMPLETE), 403, "forbidden");
    assertProblem(work.status(pairing.caller("observer")), 403, "forbidden");
  }

  @Test
  void anotherPairingFindsNothing() {
    TestPairing other = TestPairing.active();
    String rest = work.path(entries.get(0), "plan").substring(pairing.path("").length());

    assertProblem(other.plan().get(other.path(rest)), 404, "not_found");
    assertProblem(other.plan().get(pairing.path(rest)), 404, "not_found");
    assertProblem(work.status(other.plan()), 404, "not_found");
  }

  @Test
  void aChangeNamesTheStateItIsBasedOn() {
    String path = work.path(entries.get(0), "plan");
    String etag = plan.get(path).etag();

    assertProblem(plan.put(path, COMPLETE), 428, "precondition_required");
    Answer first = plan.with("If-Match", etag).put(path, COMPLETE);
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertProblem(plan.with("If-Match", etag).put(path, COMPLETE), 412, "precondition_failed");
    assertThat(plan.with("If-Match", first.etag()).put(path, COMPLETE).status()).isEqualTo(200);
  }

  @RepeatedTest(2)
  void ofManyOfOneSideWhoWriteAtOnceOneSucceeds() {
    String path = work.path(entries.get(0), "plan");
    for (int round = 0; round < 2; round++) {
      String etag = plan.get(path).etag();

      List<Answer> answers =
          Together.run(THREADS, thread -> plan.with("If-Match", etag).put(path, COMPLETE));

      assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
      assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(THREADS - 1);
    }
    List<Answer> answers =
        Together.run(THREADS, thread -> work.submit(plan, entries.get(0), "plan"));
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(THREADS - 1);
  }

  @Test
  void onlyWhoHasAPlaceOnTheAgendaIsPrepared() {
    String listed = planning.entry("plan_member_id", "P-4");
    assertThat(entries).doesNotContain(listed);
    String dropped = entries.get(2);
    assertThat(work.write(plan, dropped, "plan", COMPLETE).status()).isEqualTo(200);
    assertThat(planning.drop(work.conference(), dropped).status()).isEqualTo(200);

    for (String entry : List.of(listed, dropped, "cle_01jd8z4qk7e9tbn3x5m2v6w8ya")) {
      assertProblem(work.read(plan, entry, "plan"), 404, "not_found");
      assertProblem(work.write(plan, entry, "plan", COMPLETE), 404, "not_found");
      assertProblem(work.submit(plan, entry, "plan"), 404, "not_found");
    }
  }

  @Test
  void isWrittenUntilTheConferenceBegins() {
    assertThat(planning.publish(plan, work.conference()).status()).isEqualTo(200);
    assertThat(work.write(plan, entries.get(0), "plan", COMPLETE).status()).isEqualTo(200);
    work.prepare(entries.get(1), "plan");
    assertThat(work.start().status()).isEqualTo(200);

    assertProblem(work.write(plan, entries.get(0), "plan", COMPLETE), 409, "state_conflict");
    assertProblem(work.submit(plan, entries.get(0), "plan"), 409, "state_conflict");
    assertProblem(work.write(plan, entries.get(1), "plan", COMPLETE), 409, "state_conflict");
    assertThat(work.read(practice, entries.get(1), "plan").status()).isEqualTo(200);
    assertThat(work.read(plan, entries.get(0), "plan").text("/state")).isEqualTo("not_submitted");
  }

  @Test
  void ofAConferenceThatIsCancelledNothingIsWritten() {
    Answer cancelled =
        plan.post(
            pairing.path("/conferences/" + work.conference() + "/cancel"),
            "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}");
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);

    assertProblem(work.write(plan, entries.get(0), "plan", COMPLETE), 409, "state_conflict");
  }
}

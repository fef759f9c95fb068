package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.TestServer;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk that finds nothing proves nothing unless it finds what is there: faults, one by one. */
class PlantedLeaksIT {

  private static final AtomicReference<@Nullable Leak> PLANTED = new AtomicReference<>();
  private static final List<String> OF_AN_ENTRY =
      List.of(
          "list_version = :version AND entry_id = :id",
          "e.list_version = :version AND e.entry_id = :id",
          "listed_patients WHERE pairing_id");

  private static final LeakyServer LEAKY = new LeakyServer(PLANTED);
  private static World world;
  private static TestServer server;

  @BeforeAll
  static void start() {
    world = new World();
    server = TestServer.start(() -> LEAKY);
  }

  @AfterAll
  static void stop() throws Exception {
    server.stop();
    LEAKY.stop();
    world.close();
  }

  static Stream<Leak> leaks() {
    return Stream.of(
        Leak.open("a list by its id", world, List.of("AND r.id = :id"), "getRiskList"),
        Leak.open("all lists", world, List.of("ORDER BY r.id DESC"), "listRiskLists"),
        Leak.open(
            "a version by its number",
            world,
            List.of("combined_lists WHERE pairing_id = :pairingId AND version = :version"),
            "getCombinedListVersion",
            "getOverlap",
            "diffCombinedList"),
        // Not "all versions": their items hold numbers and times alone, where no canary can stand.
        Leak.open(
            "the entries of a version",
            world,
            List.of("ORDER BY position IS NULL", "ORDER BY e.position IS NULL"),
            "getCombinedList",
            "getCombinedListVersion"),
        Leak.open("an entry by its id", world, OF_AN_ENTRY, "getCombinedListEntry"),
        Leak.filtered(
            "membership is not asked for",
            LeakFilters.believesThePath(),
            "getCombinedList",
            "getOverlap",
            "listRiskLists"),
        Leak.filtered("403 for what exists", LeakFilters.forbids(world), "getOverlap"),
        Leak.filtered("a hint that something exists", LeakFilters.hints(world), "getRiskList"),
        Leak.filtered("a word in a header", LeakFilters.mentions(world), "getPairing"),
        Leak.filtered(
            "validators are good anywhere",
            LeakFilters.confusesValidators(),
            "getCombinedList",
            "getPairing",
            "getImport"),
        Leak.filtered(
            LeakFilters.IgnoresCursors.NAME,
            LeakFilters.IgnoresCursors.NAME,
            "listRiskLists",
            "listCombinedListVersions",
            "listImports",
            "listImportErrors",
            "listTimelineEvents",
            "listMatchReviews",
            "listContacts",
            "listCareTeamMembers",
            "listConferenceSeries",
            "listConferences",
            "listReviews",
            "listNotifications",
            "listTasks",
            "listTaskEvents",
            "listCases",
            "listDecisions",
            "listCaseGoals"),
        Leak.open("a patient by its id", world, List.of("FROM patients\n WHERE"), "getPatient"),
        Leak.open(
            "a question by its id",
            world,
            List.of("AND id = :id AND asked_at IS NOT NULL", "party = :party AND identifier IN"),
            "getMatchReview"),
        Leak.open(
            "all questions",
            world,
            List.of("AND outcome = 'review'", "party = :party AND identifier IN"),
            "listMatchReviews"),
        Leak.open("a model of theirs", world, List.of("FROM match_models"), "getMatchModel"),
        Leak.open("all patients", world, List.of("FROM patients p\n"), "listPatients"),
        Leak.open(
            "a patient's history",
            world,
            List.of("AND patient_id = :patientId"),
            "listTimelineEvents",
            "getMembership"),
        Leak.open(
            "a contact by its id",
            world,
            List.of("contacts WHERE pairing_id = :pairingId AND id = :id"),
            "getContact",
            "updateContact"),
        Leak.open(
            "a care team",
            world,
            List.of("JOIN care_team_members m", "AND patient_id IN (<patients>)"),
            "listCareTeamMembers",
            "getCareTeamMember",
            "updateCareTeamMember"),
        Leak.open(
            "a conference by its id",
            world,
            List.of("conferences WHERE pairing_id = :pairingId AND id = :id"),
            "getConference",
            "updateConference",
            "cancelConference"),
        Leak.open(
            "all conferences",
            world,
            List.of("starts_at >= :since AND starts_at < :until"),
            "listConferences",
            "getConferenceCalendar"),
        Leak.open(
            "an agenda",
            world,
            List.of(
                "AND conference_id = :conferenceId",
                "a.conference_id = :conferenceId",
                "conferences WHERE pairing_id = :pairingId AND id = :id",
                "patient_id IN (<patients>)",
                "l.id IN (<entries>)"),
            "getAgenda"),
        Leak.open(
            "an attached packet",
            world,
            List.of("k.conference_id = :conferenceId", "r.patient_id = :patientId"),
            "getAgendaPacket"),
        Leak.open(
            "pre-work",
            world,
            List.of(
                "conferences WHERE pairing_id = :pairingId AND id = :id",
                "a.conference_id = :conferenceId",
                "FROM pre_work"),
            "getPreWorkStatus",
            "getPreWork"),
        Leak.open(
            "what came of a conference",
            world,
            List.of("AND conference_id = :conferenceId"),
            "getConferenceOutcome"),
        Leak.open(
            "a review",
            world,
            List.of(
                "AND conference_id = :conferenceId",
                "conference_id = :conferenceId",
                "conferences WHERE pairing_id = :pairingId AND id = :id",
                "patient_id IN (<patients>)",
                "AND patient_id = :patientId",
                "id IN (<ids>)",
                "SELECT settings"),
            "getReview",
            "listReviews",
            "confirmGate",
            "updateReview"),
        Leak.open(
            "a summary",
            world,
            List.of("AND conference_id = :conferenceId", "party = :party AND identifier IN"),
            "getSummary"),
        Leak.open(
            "a series by its id",
            world,
            List.of("conference_series WHERE pairing_id = :pairingId AND id = :id"),
            "getConferenceSeries",
            "updateConferenceSeries",
            "endConferenceSeries"),
        Leak.open(
            "all series",
            world,
            List.of("conference_series\n WHERE pairing_id = :pairingId AND (:after"),
            "listConferenceSeries"),
        Leak.open(
            "a task by its id",
            world,
            List.of("t.id = :id", "AND number > :after"),
            "getTask",
            "listTaskEvents",
            "updateTask",
            "acceptTask"),
        Leak.open(
            "a case by its id",
            world,
            List.of(
                "c.id = :id",
                "c.id IN (<cases>)",
                "case_id IN (<cases>)",
                "case_id = :caseId AND number > :after"),
            "getCase",
            "listDecisions",
            "listCaseGoals"),
        Leak.open(
            "all cases",
            world,
            List.of("SELECT s.*", "c.id IN (<cases>)", "case_id IN (<cases>)"),
            "listCases"),
        Leak.open(
            "a notification by its id",
            world,
            List.of("AND id = :id AND party = :party"),
            "getNotification",
            "resendNotification"),
        Leak.open("all notifications", world, List.of("(:emailState IS NULL"), "listNotifications"),
        Leak.open("all tasks", world, List.of("(:dueBefore IS NULL"), "listTasks"),
        Leak.open("all contacts", world, List.of("(:activeOn IS NULL"), "listContacts"),
        Leak.open(
            "an import by its id",
            world,
            List.of("FROM imports WHERE pairing_id = :pairingId AND id = :id"),
            "getImport",
            "listImportErrors",
            "getImportErrorReport",
            "cancelImport"),
        Leak.open("all imports", world, List.of("(:kind IS NULL OR kind = :kind)"), "listImports"),
        Leak.open(
            "an assessment of theirs",
            world,
            Stream.concat(OF_AN_ENTRY.stream(), Stream.of("SET risk_level = :riskLevel")).toList(),
            "assessEntry"));
  }

  static Stream<Leak> leaksOfChanges() {
    return Stream.of(
        Leak.open(
            "their head is touched", world, List.of("SET revision = revision + 1"), "assessEntry"),
        Leak.divert("audited as theirs", world, "INSERT INTO audit_events", "removeEntry"),
        Leak.divert("keys of all pairings", world, "idempotency_keys", "addUrgentPatient"),
        Leak.open(
            "people by their identifiers",
            world,
            List.of("party = :party AND identifier IN"),
            "addUrgentPatient"),
        Leak.open(
            "people of files", world, List.of("party = :party AND identifier IN"), "createImport"),
        Leak.open(
            "facts by who they are of",
            world,
            List.of("kind = :kind AND identifier IN"),
            "createImport"),
        Leak.open(
            "a snapshot ends theirs too", world, List.of("SET ended_at = :now"), "createImport"),
        Leak.open(
            "people who are looked for",
            world,
            List.of("SELECT DISTINCT patient_id", "AND id IN (<ids>)"),
            "searchPatients"),
        Leak.open(
            "people by their names",
            world,
            List.of(
                "STRAIGHT_JOIN match_keys",
                "party = :party AND identifier IN",
                "mrn IN",
                "plan_member_id IN"),
            "submitRiskList"));
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void isFound(Leak leak) {
    world.prepare();
    Caller caller = new Caller(world, server.uri());
    SubstitutionWalk walk = new SubstitutionWalk(caller);
    PLANTED.set(leak);
    operations(leak).forEach(walk::walk);

    assertFound(leak, caller);
  }

  @ParameterizedTest
  @MethodSource("leaksOfChanges")
  void isFoundInItsEffect(Leak leak) {
    Caller caller = new Caller(world, server.uri());
    EffectWalk walk = new EffectWalk(caller);
    PLANTED.set(leak);
    operations(leak).forEach(op -> walk.walk(op, Who.BOTH));

    assertFound(leak, caller);
  }

  @Test
  void withBothWallsDownEveryChildOfTheirsIsReached() throws SQLException {
    try (World open = new World()) {
      PLANTED.set(Leak.open("both walls", open, List.of("")));
      Caller caller = new Walk(open, server.uri()).everything();

      List<Op> reaching =
          Specification.get().operations().stream()
              .filter(op -> op.forMembers() && !Registry.children(op).isEmpty())
              .toList();
      assertThat(reaching)
          .hasSizeGreaterThan(5)
          .allSatisfy(op -> assertThat(caller.findings()).anyMatch(text -> names(text, op)));
      assertThat(caller.findings()).anyMatch(text -> text.contains("canaries"));
      assertThat(caller.findings()).anyMatch(text -> text.contains("rows of theirs"));
    }
  }

  private static void assertFound(Leak leak, Caller caller) {
    PLANTED.set(null);
    for (Op op : operations(leak)) {
      assertThat(caller.findings()).as("%s in %s", leak, op).anyMatch(text -> names(text, op));
    }
  }

  private static boolean names(String finding, Op op) {
    return finding.contains(" " + op + " ");
  }

  private static List<Op> operations(Leak leak) {
    return leak.operations().stream().map(Specification.get()::operation).toList();
  }
}

package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.generated.model.AcceptTaskRequest;
import care.duet.sdk.generated.model.AddCareTeamMemberRequest;
import care.duet.sdk.generated.model.AddUrgentPatientRequest;
import care.duet.sdk.generated.model.AssessEntryRequest;
import care.duet.sdk.generated.model.CancelTaskRequest;
import care.duet.sdk.generated.model.CompleteTaskRequest;
import care.duet.sdk.generated.model.ContactParty;
import care.duet.sdk.generated.model.ContactRole;
import care.duet.sdk.generated.model.CreateClientRequest;
import care.duet.sdk.generated.model.CreateContactRequest;
import care.duet.sdk.generated.model.CreateGrantRequest;
import care.duet.sdk.generated.model.CreateOrganizationRequest;
import care.duet.sdk.generated.model.CreatePairingRequest;
import care.duet.sdk.generated.model.CreateTaskRequest;
import care.duet.sdk.generated.model.DeclineTaskRequest;
import care.duet.sdk.generated.model.ImportKind;
import care.duet.sdk.generated.model.ImportState;
import care.duet.sdk.generated.model.IssueApiKeyRequest;
import care.duet.sdk.generated.model.LinkState;
import care.duet.sdk.generated.model.MatchReviewState;
import care.duet.sdk.generated.model.PairingState;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PatientField;
import care.duet.sdk.generated.model.ReassignTaskRequest;
import care.duet.sdk.generated.model.RemoveEntryRequest;
import care.duet.sdk.generated.model.ResolveDiscrepancyRequest;
import care.duet.sdk.generated.model.RestoreEntryRequest;
import care.duet.sdk.generated.model.SearchPatientsRequest;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import care.duet.sdk.generated.model.TaskKind;
import care.duet.sdk.generated.model.TaskState;
import care.duet.sdk.generated.model.UpdateCareTeamMemberRequest;
import care.duet.sdk.generated.model.UpdateContactRequest;
import care.duet.sdk.generated.model.UpdateOrganizationRequest;
import care.duet.sdk.generated.model.UpdatePairingSettingsRequest;
import care.duet.sdk.generated.model.UpdateTaskRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The generated methods take several texts in a row: each must reach its own place. */
class RoutesTest {

  private static final String P = "/v1/pairings/prg_1";
  private static final String LIST = P + "/combined-list";
  private static final String IMPORTS = P + "/imports";
  private static final String ENTRY = LIST + "/entries/cle_1";
  private static final String KEYS = "/v1/api-clients/cli_1/keys";

  @Test
  void everyMethodReachesItsOperation() {
    Map<String, Consumer<DuetClient>> routes = new TreeMap<>();
    administration(routes);
    pairings(routes);
    combinedList(routes);
    imports(routes);
    people(routes);
    careTeams(routes);
    ConferenceRoutes.addTo(routes);
    tasks(routes);
    routes.forEach(
        (route, call) -> {
          try (StubServer server = new StubServer()) {
            server.json(200, "{\"items\":[],\"packets\":[]}");
            call.accept(server.client().build());
            StubServer.Request request = server.onlyRequest();
            assertThat(request.method() + " " + request.uri()).isEqualTo(route);
            assertThat(request.header("If-Match"))
                .hasSize(route.matches("(PUT|PATCH|DELETE) .*") ? 1 : 0);
          }
        });
  }

  @Test
  void noOperationOfTheSpecificationIsMissing() throws Exception {
    Map<String, Consumer<DuetClient>> routes = new TreeMap<>();
    administration(routes);
    pairings(routes);
    combinedList(routes);
    imports(routes);
    people(routes);
    careTeams(routes);
    ConferenceRoutes.addTo(routes);
    tasks(routes);
    TreeSet<String> reached = new TreeSet<>();
    routes.keySet().forEach(route -> reached.add(route.replaceAll("\\?.*", "")));
    assertThat(reached).hasSameSizeAs(Specification.operations());
  }

  private static void administration(Map<String, Consumer<DuetClient>> routes) {
    routes.put("GET /v1/whoami", DuetClient::whoami);
    routes.put(
        "POST /v1/organizations", c -> c.organizations().create(new CreateOrganizationRequest()));
    routes.put("GET /v1/organizations/org_1", c -> c.organizations().get("org_1"));
    routes.put(
        "PATCH /v1/organizations/org_1",
        c -> c.organizations().update("org_1", "\"1\"", new UpdateOrganizationRequest()));
    routes.put(
        "GET /v1/organizations?external_id=x",
        c -> c.organizations().list(OrganizationQuery.all().withExternalId("x")));
    routes.put("POST /v1/api-clients", c -> c.apiClients().create(new CreateClientRequest()));
    routes.put("GET /v1/api-clients/cli_1", c -> c.apiClients().get("cli_1"));
    routes.put(
        "GET /v1/api-clients?organization_id=org_1",
        c -> c.apiClients().list(ApiClientQuery.all().withOrganizationId("org_1")));
    routes.put("POST " + KEYS, c -> c.apiClients().issueKey("cli_1", new IssueApiKeyRequest()));
    routes.put(
        "GET " + KEYS + "?limit=5",
        c -> c.apiClients().listKeys("cli_1", PageQuery.all().withLimit(5)));
    routes.put("POST " + KEYS + "/key_1/revoke", c -> c.apiClients().revokeKey("cli_1", "key_1"));
    routes.put("POST /v1/grants", c -> c.grants().create(new CreateGrantRequest()));
    routes.put("GET /v1/grants/grt_1", c -> c.grants().get("grt_1"));
    routes.put("DELETE /v1/grants/grt_1", c -> c.grants().delete("grt_1", "\"1\""));
    routes.put(
        "GET /v1/grants?client_id=cli_1&pairing_id=prg_1",
        c -> c.grants().list(GrantQuery.all().withClientId("cli_1").withPairingId("prg_1")));
  }

  private static void pairings(Map<String, Consumer<DuetClient>> routes) {
    routes.put("POST /v1/pairings", c -> c.pairings().create(new CreatePairingRequest()));
    routes.put("GET " + P, c -> c.pairings().get("prg_1"));
    routes.put(
        "PATCH " + P + "/settings",
        c -> c.pairings().updateSettings("prg_1", "\"1\"", new UpdatePairingSettingsRequest()));
    routes.put("POST " + P + "/activate", c -> c.pairings().activate("prg_1"));
    routes.put("POST " + P + "/suspend", c -> c.pairings().suspend("prg_1"));
    routes.put("POST " + P + "/close", c -> c.pairings().close("prg_1"));
    routes.put(
        "GET /v1/pairings?state=active&organization_id=org_1",
        c ->
            c.pairings()
                .list(
                    PairingQuery.all().withState(PairingState.ACTIVE).withOrganizationId("org_1")));
    routes.put(
        "POST " + P + "/risk-lists",
        c -> c.pairing("prg_1").riskLists().submit(new SubmitRiskListRequest()));
    routes.put("GET " + P + "/risk-lists/rsl_1", c -> c.pairing("prg_1").riskLists().get("rsl_1"));
    routes.put(
        "GET " + P + "/risk-lists?party=plan&cycle=2026-11",
        c ->
            c.pairing("prg_1")
                .riskLists()
                .list(RiskListQuery.all().withParty(Party.PLAN).withCycle("2026-11")));
  }

  private static void combinedList(Map<String, Consumer<DuetClient>> routes) {
    routes.put("GET " + LIST, c -> list(c).current());
    routes.put(
        "GET " + LIST + "/versions?limit=5&cursor=c1",
        c -> list(c).versions(PageQuery.all().withLimit(5).withCursor("c1")));
    routes.put("GET " + LIST + "/versions/3", c -> list(c).version(3));
    routes.put("GET " + LIST + "/diff?from=2&to=3", c -> list(c).diff(2, 3));
    routes.put("GET " + LIST + "/overlap", c -> list(c).overlap());
    routes.put("GET " + LIST + "/overlap?version=3", c -> list(c).overlap(3));
    routes.put(
        "POST " + LIST + "/urgent-additions",
        c -> list(c).addUrgentPatient(new AddUrgentPatientRequest()));
    routes.put("GET " + ENTRY, c -> list(c).entry("cle_1"));
    routes.put("POST " + ENTRY + "/confirm-identity", c -> list(c).confirmIdentity("cle_1"));
    routes.put("POST " + ENTRY + "/remove", c -> list(c).remove("cle_1", new RemoveEntryRequest()));
    routes.put(
        "POST " + ENTRY + "/restore", c -> list(c).restore("cle_1", new RestoreEntryRequest()));
    routes.put(
        "PUT " + ENTRY + "/assessment",
        c -> list(c).assess("cle_1", "\"1\"", new AssessEntryRequest()));
  }

  private static void imports(Map<String, Consumer<DuetClient>> routes) {
    routes.put(
        "POST " + IMPORTS + "?kind=admissions&on_error=abort&column=mrn%3AChart%20no.",
        c ->
            imports(c)
                .upload(
                    ImportUpload.of(ImportKind.ADMISSIONS, aFile())
                        .abortingOnError()
                        .withColumn("mrn", "Chart no.")));
    routes.put(
        "GET " + IMPORTS + "?kind=visits&state=failed",
        c ->
            imports(c)
                .list(ImportQuery.all().withKind(ImportKind.VISITS).withState(ImportState.FAILED)));
    routes.put("GET " + IMPORTS + "/imp_1", c -> imports(c).get("imp_1"));
    routes.put("POST " + IMPORTS + "/imp_1/cancel", c -> imports(c).cancel("imp_1"));
    routes.put(
        "GET " + IMPORTS + "/imp_1/errors?limit=5",
        c -> imports(c).errors("imp_1", PageQuery.all().withLimit(5)));
    routes.put("GET " + IMPORTS + "/imp_1/error-report", c -> imports(c).errorReport("imp_1"));
    routes.put(
        "GET "
            + P
            + "/patients?link=linked&discrepancy=true&listed=false&covered_on=2026-11-20&pcp_npi=1&limit=5&cursor=c",
        c -> patients(c).list(everyone()));
    routes.put("GET " + P + "/patients/pat_1", c -> patients(c).get("pat_1"));
    routes.put(
        "POST " + P + "/patients/search",
        c -> patients(c).search(new SearchPatientsRequest().mrn("1")));
    routes.put(
        "POST " + P + "/patients/pat_1/discrepancies/phone/resolve",
        c ->
            patients(c)
                .resolve("pat_1", PatientField.PHONE, new ResolveDiscrepancyRequest().value("1")));
    routes.put(
        "POST " + P + "/patients/pat_1/unlink", c -> patients(c).unlink("pat_1", "Two people"));
    routes.put(
        "GET " + P + "/match-reviews?state=confirmed&limit=5&cursor=c",
        c ->
            reviews(c)
                .list(
                    MatchReviewQuery.open()
                        .withState(MatchReviewState.CONFIRMED)
                        .withLimit(5)
                        .withCursor("c")));
    routes.put("GET " + P + "/match-model", c -> reviews(c).model());
    routes.put("GET " + P + "/match-reviews/mrv_1", c -> reviews(c).get("mrv_1"));
    routes.put(
        "POST " + P + "/match-reviews/mrv_1/confirm", c -> reviews(c).confirm("mrv_1", null));
    routes.put(
        "POST " + P + "/match-reviews/mrv_1/reject", c -> reviews(c).reject("mrv_1", "Asked"));
    routes.put("POST " + P + "/match-reviews/mrv_1/skip", c -> reviews(c).skip("mrv_1"));
    routes.put(
        "GET " + P + "/patients/pat_1/packet", c -> c.pairing("prg_1").packets().get("pat_1"));
    routes.put(
        "GET " + P + "/patients/pat_1/timeline?from=2026-01-01&to=2026-12-31&limit=5&cursor=c1",
        c ->
            c.pairing("prg_1")
                .patients()
                .timelinePage(
                    "pat_1",
                    TimelineQuery.all()
                        .withFrom(LocalDate.of(2026, 1, 1))
                        .withTo(LocalDate.of(2026, 12, 31))
                        .withLimit(5)
                        .withCursor("c1")));
    routes.put(
        "GET " + P + "/patients/pat_1/membership?on=2026-11-02",
        c -> c.pairing("prg_1").patients().membership("pat_1", LocalDate.of(2026, 11, 2)));
    routes.put("POST " + P + "/packets", c -> c.pairing("prg_1").packets().of(List.of("pat_1")));
  }

  private static void people(Map<String, Consumer<DuetClient>> routes) {
    routes.put("POST " + P + "/contacts", c -> contacts(c).create(new CreateContactRequest()));
    routes.put("GET " + P + "/contacts/con_1", c -> contacts(c).get("con_1"));
    routes.put(
        "PATCH " + P + "/contacts/con_1",
        c -> contacts(c).update("con_1", "\"1\"", new UpdateContactRequest()));
    routes.put(
        "GET "
            + P
            + "/contacts?party=plan&role=project_manager&active_on=2026-11-20&core_participant=true&limit=5&cursor=c",
        c ->
            contacts(c)
                .list(
                    ContactQuery.all()
                        .withParty(ContactParty.PLAN)
                        .withRole(ContactRole.PROJECT_MANAGER)
                        .withActiveOn(LocalDate.of(2026, 11, 20))
                        .withCoreParticipant(true)
                        .withLimit(5)
                        .withCursor("c")));
  }

  private static void careTeams(Map<String, Consumer<DuetClient>> routes) {
    String team = P + "/patients/pat_1/care-team";
    routes.put("POST " + team, c -> careTeam(c).add(new AddCareTeamMemberRequest()));
    routes.put("GET " + team + "/ctm_1", c -> careTeam(c).get("ctm_1"));
    routes.put(
        "PATCH " + team + "/ctm_1",
        c -> careTeam(c).update("ctm_1", "\"1.1\"", new UpdateCareTeamMemberRequest()));
    routes.put(
        "GET " + team + "?party=plan&role=case_manager&active_on=2026-11-20&limit=5&cursor=c",
        c ->
            careTeam(c)
                .list(
                    CareTeamQuery.all()
                        .withParty(Party.PLAN)
                        .withRole(ContactRole.CASE_MANAGER)
                        .withActiveOn(LocalDate.of(2026, 11, 20))
                        .withLimit(5)
                        .withCursor("c")));
  }

  private static void tasks(Map<String, Consumer<DuetClient>> routes) {
    String task = P + "/tasks/tsk_1";
    routes.put("POST " + P + "/tasks", c -> tasks(c).create(new CreateTaskRequest()));
    routes.put("GET " + task, c -> tasks(c).get("tsk_1"));
    routes.put("PATCH " + task, c -> tasks(c).update("tsk_1", "\"1\"", new UpdateTaskRequest()));
    routes.put("POST " + task + "/accept", c -> tasks(c).accept("tsk_1", new AcceptTaskRequest()));
    routes.put(
        "POST " + task + "/decline", c -> tasks(c).decline("tsk_1", new DeclineTaskRequest()));
    routes.put("POST " + task + "/start", c -> tasks(c).start("tsk_1"));
    routes.put(
        "POST " + task + "/complete", c -> tasks(c).complete("tsk_1", new CompleteTaskRequest()));
    routes.put("POST " + task + "/cancel", c -> tasks(c).cancel("tsk_1", new CancelTaskRequest()));
    routes.put(
        "POST " + task + "/reassign", c -> tasks(c).reassign("tsk_1", new ReassignTaskRequest()));
    routes.put(
        "GET " + task + "/events?limit=5&cursor=c",
        c -> tasks(c).events("tsk_1", PageQuery.all().withLimit(5).withCursor("c")));
    routes.put(
        "GET "
            + P
            + "/tasks?owner_party=plan&mine=true&owner_contact_id=con_1&owner_role=customer_services"
            + "&patient_id=pat_1&conference_id=cnf_1&kind=question&state=accepted&open=true&overdue=false"
            + "&due_before=2026-11-27&limit=5&cursor=c",
        c -> tasks(c).list(someTasks()));
  }

  private static TaskQuery someTasks() {
    return TaskQuery.all()
        .withOwnerParty(Party.PLAN)
        .withMine(true)
        .withOwnerContactId("con_1")
        .withOwnerRole(ContactRole.CUSTOMER_SERVICES)
        .withPatientId("pat_1")
        .withConferenceId("cnf_1")
        .withKind(TaskKind.QUESTION)
        .withState(TaskState.ACCEPTED)
        .withOpen(true)
        .withOverdue(false)
        .withDueBefore(LocalDate.of(2026, 11, 27))
        .withLimit(5)
        .withCursor("c");
  }

  private static Tasks tasks(DuetClient client) {
    return client.pairing("prg_1").tasks();
  }

  private static CareTeam careTeam(DuetClient client) {
    return client.pairing("prg_1").patients().careTeam("pat_1");
  }

  private static Contacts contacts(DuetClient client) {
    return client.pairing("prg_1").contacts();
  }

  private static MatchReviews reviews(DuetClient client) {
    return client.pairing("prg_1").matchReviews();
  }

  private static Patients patients(DuetClient client) {
    return client.pairing("prg_1").patients();
  }

  private static PatientQuery everyone() {
    return PatientQuery.all()
        .withLink(LinkState.LINKED)
        .withDiscrepancy(true)
        .withListed(false)
        .withCoveredOn(LocalDate.of(2026, 11, 20))
        .withPcpNpi("1")
        .withLimit(5)
        .withCursor("c");
  }

  private static Imports imports(DuetClient client) {
    return client.pairing("prg_1").imports();
  }

  /** Any file will do; this class has one of its own. */
  private static Path aFile() {
    try {
      Path file = Files.createTempFile("routes", ".csv");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CombinedLists list(DuetClient client) {
    return client.pairing("prg_1").combinedList();
  }
}

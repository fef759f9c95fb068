package care.duet.sdk;

import care.duet.sdk.generated.model.AddAgendaPatientRequest;
import care.duet.sdk.generated.model.AddCaseGoalRequest;
import care.duet.sdk.generated.model.AddDecisionRequest;
import care.duet.sdk.generated.model.CancelConferenceRequest;
import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.CaseState;
import care.duet.sdk.generated.model.CloseCaseRequest;
import care.duet.sdk.generated.model.CloseConferenceRequest;
import care.duet.sdk.generated.model.ConferenceOrder;
import care.duet.sdk.generated.model.ConferenceState;
import care.duet.sdk.generated.model.ConfirmDocumentationRequest;
import care.duet.sdk.generated.model.ConfirmGateRequest;
import care.duet.sdk.generated.model.CreateAgendaRequest;
import care.duet.sdk.generated.model.CreateConferenceRequest;
import care.duet.sdk.generated.model.CreateConferenceSeriesRequest;
import care.duet.sdk.generated.model.CreateDecisionRequest;
import care.duet.sdk.generated.model.DraftSummaryRequest;
import care.duet.sdk.generated.model.EmailState;
import care.duet.sdk.generated.model.EndConferenceSeriesRequest;
import care.duet.sdk.generated.model.NotificationKind;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.RemoveAgendaPatientRequest;
import care.duet.sdk.generated.model.ReplacePreWorkRequest;
import care.duet.sdk.generated.model.SendSummaryRequest;
import care.duet.sdk.generated.model.UpdateAgendaRequest;
import care.duet.sdk.generated.model.UpdateConferenceRequest;
import care.duet.sdk.generated.model.UpdateConferenceSeriesRequest;
import care.duet.sdk.generated.model.UpdateReviewRequest;
import care.duet.sdk.generated.model.UpdateSummaryRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** The routes of conferences and their series. */
final class ConferenceRoutes {

  private static final String P = "/v1/pairings/prg_1";

  private ConferenceRoutes() {}

  static void addTo(Map<String, Consumer<DuetClient>> routes) {
    String series = P + "/conference-series";
    routes.put("POST " + series, c -> series(c).create(new CreateConferenceSeriesRequest()));
    routes.put("GET " + series + "/cse_1", c -> series(c).get("cse_1"));
    routes.put(
        "PATCH " + series + "/cse_1",
        c -> series(c).update("cse_1", "\"1\"", new UpdateConferenceSeriesRequest()));
    routes.put(
        "POST " + series + "/cse_1/end",
        c -> series(c).end("cse_1", new EndConferenceSeriesRequest()));
    routes.put(
        "GET " + series + "?limit=5&cursor=c",
        c -> series(c).list(PageQuery.all().withLimit(5).withCursor("c")));
    String conference = P + "/conferences/cnf_1";
    routes.put(
        "POST " + P + "/conferences", c -> conferences(c).create(new CreateConferenceRequest()));
    routes.put("GET " + conference, c -> conferences(c).get("cnf_1"));
    routes.put(
        "PATCH " + conference,
        c -> conferences(c).update("cnf_1", "\"1\"", new UpdateConferenceRequest()));
    routes.put(
        "POST " + conference + "/cancel",
        c -> conferences(c).cancel("cnf_1", new CancelConferenceRequest()));
    routes.put("POST " + conference + "/start", c -> conferences(c).start("cnf_1"));
    agendas(routes, conference + "/agenda");
    preWork(routes, conference);
    routes.put(
        "POST " + conference + "/close",
        c -> c.pairing("prg_1").outcomes().close("cnf_1", new CloseConferenceRequest()));
    routes.put("GET " + conference + "/outcome", c -> c.pairing("prg_1").outcomes().get("cnf_1"));
    cases(routes);
    reviews(routes, conference + "/reviews");
    summaries(routes, conference + "/summaries");
    notifications(routes, P + "/notifications");
    routes.put("GET " + P + "/conferences.ics", c -> conferences(c).calendar());
    routes.put(
        "GET "
            + P
            + "/conferences?state=scheduled&series_id=cse_1&from=2026-11-02&to=2026-12-31&order=newest_first&limit=5&cursor=c",
        c ->
            conferences(c)
                .list(
                    ConferenceQuery.all()
                        .withState(ConferenceState.SCHEDULED)
                        .withSeriesId("cse_1")
                        .withFrom(LocalDate.of(2026, 11, 2))
                        .withTo(LocalDate.of(2026, 12, 31))
                        .withOrder(ConferenceOrder.NEWEST_FIRST)
                        .withLimit(5)
                        .withCursor("c")));
  }

  private static void agendas(Map<String, Consumer<DuetClient>> routes, String agenda) {
    routes.put("GET " + agenda, c -> agendas(c).get("cnf_1"));
    routes.put("POST " + agenda, c -> agendas(c).generate("cnf_1", new CreateAgendaRequest()));
    routes.put(
        "PATCH " + agenda, c -> agendas(c).reorder("cnf_1", "\"1\"", new UpdateAgendaRequest()));
    routes.put(
        "POST " + agenda + "/patients",
        c -> agendas(c).addPatient("cnf_1", new AddAgendaPatientRequest()));
    routes.put(
        "POST " + agenda + "/patients/cle_1/remove",
        c -> agendas(c).dropPatient("cnf_1", "cle_1", new RemoveAgendaPatientRequest()));
    routes.put(
        "GET " + agenda + "/patients/cle_1/packet", c -> agendas(c).packet("cnf_1", "cle_1"));
    routes.put("POST " + agenda + "/publish", c -> agendas(c).publish("cnf_1"));
  }

  private static void cases(Map<String, Consumer<DuetClient>> routes) {
    String one = P + "/cases/cas_1";
    routes.put(
        "POST " + P + "/conferences/cnf_1/decisions",
        c -> cases(c).decide("cnf_1", new CreateDecisionRequest()));
    routes.put("GET " + P + "/patients/pat_1/lead-advice", c -> cases(c).advice("pat_1"));
    routes.put("GET " + one, c -> cases(c).get("cas_1"));
    routes.put(
        "GET " + P + "/cases?state=open&lead=plan&patient_id=pat_1&limit=5&cursor=c",
        c ->
            cases(c)
                .list(
                    CaseQuery.all()
                        .withState(CaseState.OPEN)
                        .withLead(CaseLead.PLAN)
                        .withPatientId("pat_1")
                        .withLimit(5)
                        .withCursor("c")));
    routes.put(
        "GET " + one + "/decisions?limit=5&cursor=c",
        c -> cases(c).decisions("cas_1", PageQuery.all().withLimit(5).withCursor("c")));
    routes.put(
        "POST " + one + "/decisions", c -> cases(c).changeLead("cas_1", new AddDecisionRequest()));
    routes.put(
        "POST " + one + "/decisions/2/documentation",
        c -> cases(c).confirmDocumentation("cas_1", 2, new ConfirmDocumentationRequest()));
    routes.put(
        "GET " + one + "/goals?limit=5&cursor=c",
        c -> cases(c).goals("cas_1", PageQuery.all().withLimit(5).withCursor("c")));
    routes.put("POST " + one + "/goals", c -> cases(c).setGoal("cas_1", new AddCaseGoalRequest()));
    routes.put("POST " + one + "/close", c -> cases(c).close("cas_1", new CloseCaseRequest()));
  }

  private static Cases cases(DuetClient client) {
    return client.pairing("prg_1").cases();
  }

  private static void preWork(Map<String, Consumer<DuetClient>> routes, String conference) {
    routes.put("GET " + conference + "/pre-work", c -> preWork(c).status("cnf_1"));
    String plans = conference + "/agenda/patients/cle_1/pre-work/plan";
    routes.put("GET " + plans, c -> preWork(c).get("cnf_1", "cle_1", Party.PLAN));
    routes.put(
        "PUT " + plans,
        c ->
            preWork(c).replace("cnf_1", "cle_1", Party.PLAN, "\"1\"", new ReplacePreWorkRequest()));
    routes.put("POST " + plans + "/submit", c -> preWork(c).submit("cnf_1", "cle_1", Party.PLAN));
  }

  private static PreWorkOperations preWork(DuetClient client) {
    return client.pairing("prg_1").preWork();
  }

  private static void reviews(Map<String, Consumer<DuetClient>> routes, String reviews) {
    routes.put("GET " + reviews + "/cle_1", c -> reviews(c).get("cnf_1", "cle_1"));
    routes.put(
        "POST " + reviews + "/cle_1/gate",
        c -> reviews(c).confirmGate("cnf_1", "cle_1", new ConfirmGateRequest()));
    routes.put(
        "PATCH " + reviews + "/cle_1",
        c -> reviews(c).update("cnf_1", "cle_1", "\"1\"", new UpdateReviewRequest()));
    routes.put(
        "GET " + reviews + "?limit=5&cursor=c",
        c -> reviews(c).list("cnf_1", PageQuery.all().withLimit(5).withCursor("c")));
  }

  private static Reviews reviews(DuetClient client) {
    return client.pairing("prg_1").reviews();
  }

  private static void summaries(Map<String, Consumer<DuetClient>> routes, String summaries) {
    routes.put("GET " + summaries, c -> summaries(c).overview("cnf_1"));
    routes.put("POST " + summaries, c -> summaries(c).draft("cnf_1", new DraftSummaryRequest()));
    routes.put("GET " + summaries + "/2", c -> summaries(c).get("cnf_1", 2));
    routes.put(
        "PATCH " + summaries + "/2",
        c -> summaries(c).update("cnf_1", 2, "\"1\"", new UpdateSummaryRequest()));
    routes.put(
        "POST " + summaries + "/2/send",
        c -> summaries(c).send("cnf_1", 2, new SendSummaryRequest()));
    routes.put("POST " + summaries + "/2/confirm-read", c -> summaries(c).confirmRead("cnf_1", 2));
  }

  private static Summaries summaries(DuetClient client) {
    return client.pairing("prg_1").summaries();
  }

  private static void notifications(
      Map<String, Consumer<DuetClient>> routes, String notifications) {
    routes.put("GET " + notifications + "/ntf_1", c -> notifications(c).get("ntf_1"));
    routes.put("POST " + notifications + "/ntf_1/resend", c -> notifications(c).resend("ntf_1"));
    routes.put(
        "GET "
            + notifications
            + "?contact_id=con_1&kind=reminder&email_state=failed&limit=5&cursor=c",
        c ->
            notifications(c)
                .list(
                    NotificationQuery.all()
                        .withContactId("con_1")
                        .withKind(NotificationKind.REMINDER)
                        .withEmailState(EmailState.FAILED)
                        .withLimit(5)
                        .withCursor("c")));
  }

  private static Notifications notifications(DuetClient client) {
    return client.pairing("prg_1").notifications();
  }

  private static Agendas agendas(DuetClient client) {
    return client.pairing("prg_1").agendas();
  }

  private static ConferenceSeriesOperations series(DuetClient client) {
    return client.pairing("prg_1").conferenceSeries();
  }

  private static Conferences conferences(DuetClient client) {
    return client.pairing("prg_1").conferences();
  }
}

package care.duet.sdk;

import care.duet.sdk.generated.api.CasesApi;
import care.duet.sdk.generated.model.AddCaseGoalRequest;
import care.duet.sdk.generated.model.AddDecisionRequest;
import care.duet.sdk.generated.model.CaseDecision;
import care.duet.sdk.generated.model.CaseDecisionPage;
import care.duet.sdk.generated.model.CaseGoal;
import care.duet.sdk.generated.model.CaseGoalPage;
import care.duet.sdk.generated.model.CasePage;
import care.duet.sdk.generated.model.CloseCaseRequest;
import care.duet.sdk.generated.model.ConfirmDocumentationRequest;
import care.duet.sdk.generated.model.CreateDecisionRequest;
import care.duet.sdk.generated.model.LeadAdvice;
import care.duet.sdk.generated.model.PatientCase;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Which side leads a patient's care, with the goal that both share. */
public final class Cases {

  private final Transport transport;
  private final CasesApi api;
  private final String pairingId;

  Cases(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new CasesApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Decides in the call who leads; the first decision opens the patient's case.
   *
   * @param conferenceId the conference in progress
   * @param request who leads, why, and who agreed
   * @return the case
   */
  public PatientCase decide(String conferenceId, CreateDecisionRequest request) {
    return decide(conferenceId, request, RequestOptions.none());
  }

  /**
   * Decides in the call who leads; the first decision opens the patient's case.
   *
   * @param conferenceId the conference in progress
   * @param request who leads, why, and who agreed
   * @param options idempotency key and request id
   * @return the case
   */
  public PatientCase decide(
      String conferenceId, CreateDecisionRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.createDecision(
                pairingId,
                Ids.inPath(conferenceId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Reads which side the facts suggest to lead. People decide.
   *
   * @param patientId the patient's id
   * @return the advice
   */
  public LeadAdvice advice(String patientId) {
    return transport.call(() -> api.getLeadAdvice(pairingId, Ids.inPath(patientId)));
  }

  /**
   * Reads a case.
   *
   * @param id the case's id
   * @return the case
   */
  public PatientCase get(String id) {
    return transport.call(() -> api.getCase(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a case if it has changed.
   *
   * @param id the case's id
   * @param etag the ETag of the state that the caller has
   * @return the case; empty when it is still the one with that ETag
   */
  public Optional<PatientCase> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getCase(pairingId, Ids.inPath(id), etag));
  }

  /**
   * Lists a page of cases, the latest first.
   *
   * @param query which cases, how many, from where
   * @return the page
   */
  public Page<PatientCase> list(CaseQuery query) {
    CasePage page =
        transport.call(
            () ->
                api.listCases(
                    pairingId,
                    query.state(),
                    query.lead(),
                    query.patientId(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * Lists all cases that the query asks for; each page is read when its first item is wanted.
   *
   * @param query which cases
   * @return a stream that is empty after one reading
   */
  public Stream<PatientCase> listAll(CaseQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * Lists a page of the decisions of a case, the first one first.
   *
   * @param id the case's id
   * @param query how many, from where
   * @return the page
   */
  public Page<CaseDecision> decisions(String id, PageQuery query) {
    CaseDecisionPage page =
        transport.call(
            () -> api.listDecisions(pairingId, Ids.inPath(id), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All decisions of a case; each page is read when its first item is wanted.
   *
   * @param id the case's id
   * @param query where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<CaseDecision> allDecisions(String id, PageQuery query) {
    return PageIterator.stream(page -> decisions(id, page), query, query::withCursor);
  }

  /**
   * Changes who leads, between conferences.
   *
   * @param id the case's id
   * @param request who leads, why, and who agreed
   * @return the case as it is led now
   */
  public PatientCase changeLead(String id, AddDecisionRequest request) {
    return changeLead(id, request, RequestOptions.none());
  }

  /**
   * Changes who leads, between conferences.
   *
   * @param id the case's id
   * @param request who leads, why, and who agreed
   * @param options idempotency key and request id
   * @return the case as it is led now
   */
  public PatientCase changeLead(String id, AddDecisionRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.addDecision(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Says where a decision was written down.
   *
   * @param id the case's id
   * @param number the decision's number
   * @param request where
   * @return the decision, with every place it stands in
   */
  public CaseDecision confirmDocumentation(
      String id, int number, ConfirmDocumentationRequest request) {
    return confirmDocumentation(id, number, request, RequestOptions.none());
  }

  /**
   * Says where a decision was written down.
   *
   * @param id the case's id
   * @param number the decision's number
   * @param request where
   * @param options idempotency key and request id
   * @return the decision, with every place it stands in
   */
  public CaseDecision confirmDocumentation(
      String id, int number, ConfirmDocumentationRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.confirmDocumentation(
                pairingId,
                Ids.inPath(id),
                number,
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Lists a page of the goals of a case, the first one first.
   *
   * @param id the case's id
   * @param query how many, from where
   * @return the page
   */
  public Page<CaseGoal> goals(String id, PageQuery query) {
    CaseGoalPage page =
        transport.call(
            () -> api.listCaseGoals(pairingId, Ids.inPath(id), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All goals of a case; each page is read when its first item is wanted.
   *
   * @param id the case's id
   * @param query where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<CaseGoal> allGoals(String id, PageQuery query) {
    return PageIterator.stream(page -> goals(id, page), query, query::withCursor);
  }

  /**
   * Sets the one goal that both sides share.
   *
   * @param id the case's id
   * @param request the goal, and whether the patient was asked
   * @return the case with its new goal
   */
  public PatientCase setGoal(String id, AddCaseGoalRequest request) {
    return setGoal(id, request, RequestOptions.none());
  }

  /**
   * Sets the one goal that both sides share.
   *
   * @param id the case's id
   * @param request the goal, and whether the patient was asked
   * @param options idempotency key and request id
   * @return the case with its new goal
   */
  public PatientCase setGoal(String id, AddCaseGoalRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.addCaseGoal(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Closes a case.
   *
   * @param id the case's id
   * @param request why
   * @return the closed case
   */
  public PatientCase close(String id, CloseCaseRequest request) {
    return close(id, request, RequestOptions.none());
  }

  /**
   * Closes a case.
   *
   * @param id the case's id
   * @param request why
   * @param options idempotency key and request id
   * @return the closed case
   */
  public PatientCase close(String id, CloseCaseRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.closeCase(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }
}

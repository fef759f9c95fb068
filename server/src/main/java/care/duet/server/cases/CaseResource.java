package care.duet.server.cases;

import care.duet.server.api.CasesApi;
import care.duet.server.api.model.AddCaseGoalRequest;
import care.duet.server.api.model.AddDecisionRequest;
import care.duet.server.api.model.CaseLead;
import care.duet.server.api.model.CaseState;
import care.duet.server.api.model.CloseCaseRequest;
import care.duet.server.api.model.ConfirmDocumentationRequest;
import care.duet.server.api.model.CreateDecisionRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves cases. What is read is written down, so nothing here is a mere read. */
final class CaseResource implements CasesApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final DecisionService decisions;
  private final CaseService cases;
  private final AdviceService advice;

  CaseResource(
      PairingDb db,
      PairingPosts posts,
      DecisionService decisions,
      CaseService cases,
      AdviceService advice) {
    this.db = db;
    this.posts = posts;
    this.decisions = decisions;
    this.cases = cases;
    this.advice = advice;
  }

  @Override
  public Response createDecision(
      PairingScope scope,
      String conferenceId,
      CreateDecisionRequest request,
      @Nullable String idempotencyKey) {
    Deciding deciding = CaseMapping.toDeciding(request);
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        request,
        tx -> {
          CaseView decided = decisions.decide(tx, conferenceId, request.getEntryId(), deciding);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/cases/" + decided.seen().kept().id(),
              decided.etag(),
              CaseMapping.toModel(decided));
        });
  }

  @Override
  public Response getLeadAdvice(PairingScope scope, String patientId) {
    LeadAdvice given = db.inTransaction(scope, tx -> advice.of(tx, patientId));
    return Response.ok(CaseMapping.toModel(patientId, given)).build();
  }

  @Override
  public Response listCases(
      PairingScope scope,
      @Nullable CaseState state,
      @Nullable CaseLead lead,
      @Nullable String patientId,
      Integer limit,
      @Nullable String cursor) {
    CaseFilter filter = new CaseFilter(CaseMapping.code(state), CaseMapping.code(lead), patientId);
    PageRequest page =
        PageRequest.of(limit, cursor, "listCases|" + scope.pairingId() + "|" + filter);
    return db.inTransaction(scope, tx -> cases.list(tx, filter, page))
        .toResponse(CaseMapping::toPage);
  }

  @Override
  public Response getCase(PairingScope scope, String caseId, @Nullable String ifNoneMatch) {
    CaseView found = db.inTransaction(scope, tx -> cases.get(tx, caseId));
    return Etags.ok(ifNoneMatch, found.etag(), CaseMapping.toModel(found));
  }

  @Override
  public Response listDecisions(
      PairingScope scope, String caseId, Integer limit, @Nullable String cursor) {
    PageRequest page =
        PageRequest.of(limit, cursor, "listDecisions|" + scope.pairingId() + "|" + caseId);
    return db.inTransaction(scope, tx -> cases.decisions(tx, caseId, page))
        .toResponse(CaseMapping::toDecisionPage);
  }

  @Override
  public Response addDecision(
      PairingScope scope,
      String caseId,
      AddDecisionRequest request,
      @Nullable String idempotencyKey) {
    Deciding deciding = CaseMapping.toDeciding(request);
    return posts.post(
        scope,
        idempotencyKey,
        caseId,
        request,
        tx -> answer(decisions.change(tx, caseId, deciding)));
  }

  @Override
  public Response confirmDocumentation(
      PairingScope scope,
      String caseId,
      Integer number,
      ConfirmDocumentationRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        caseId + "|" + number,
        request,
        tx -> {
          DecisionView documented =
              cases.document(tx, caseId, number, request.getPlace().toString());
          Object body = CaseMapping.toModel(documented);
          return new Answer(200, Map.of(), body, body);
        });
  }

  @Override
  public Response listCaseGoals(
      PairingScope scope, String caseId, Integer limit, @Nullable String cursor) {
    PageRequest page =
        PageRequest.of(limit, cursor, "listCaseGoals|" + scope.pairingId() + "|" + caseId);
    return db.inTransaction(scope, tx -> cases.goals(tx, caseId, page))
        .toResponse(CaseMapping::toGoalPage);
  }

  @Override
  public Response addCaseGoal(
      PairingScope scope,
      String caseId,
      AddCaseGoalRequest request,
      @Nullable String idempotencyKey) {
    Aim aim = CaseMapping.toAim(request);
    return posts.post(
        scope, idempotencyKey, caseId, request, tx -> answer(cases.aim(tx, caseId, aim)));
  }

  @Override
  public Response closeCase(
      PairingScope scope,
      String caseId,
      CloseCaseRequest request,
      @Nullable String idempotencyKey) {
    String code = request.getCode().toString();
    String reason = request.getReason().strip();
    return posts.post(
        scope,
        idempotencyKey,
        caseId,
        request,
        tx -> answer(cases.close(tx, caseId, code, reason)));
  }

  private static Answer answer(CaseView view) {
    return Answer.ok(view.etag(), CaseMapping.toModel(view));
  }
}

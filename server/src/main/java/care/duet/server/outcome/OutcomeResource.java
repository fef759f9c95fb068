package care.duet.server.outcome;

import care.duet.server.api.OutcomesApi;
import care.duet.server.api.model.CloseConferenceRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves what comes of conferences. */
final class OutcomeResource implements OutcomesApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final OutcomeService service;

  OutcomeResource(PairingDb db, PairingPosts posts, OutcomeService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response closeConference(
      PairingScope scope,
      String conferenceId,
      CloseConferenceRequest request,
      @Nullable String idempotencyKey) {
    Closing closing = OutcomeMapping.toClosing(request);
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        request,
        tx -> {
          Outcome outcome = service.close(tx, conferenceId, closing);
          return Answer.created(
              "/v1/pairings/" + scope.pairingId() + "/conferences/" + conferenceId + "/outcome",
              outcome.etag(),
              OutcomeMapping.toModel(outcome));
        });
  }

  @Override
  public Response getConferenceOutcome(
      PairingScope scope, String conferenceId, @Nullable String ifNoneMatch) {
    Outcome outcome = db.inTransaction(scope, tx -> service.read(tx, conferenceId));
    return Etags.ok(ifNoneMatch, outcome.etag(), OutcomeMapping.toModel(outcome));
  }
}

package care.duet.server.summary;

import care.duet.server.api.SummariesApi;
import care.duet.server.api.model.DraftSummaryRequest;
import care.duet.server.api.model.SendSummaryRequest;
import care.duet.server.api.model.UpdateSummaryRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the summaries of conferences. */
final class SummaryResource implements SummariesApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final SummaryService summaries;
  private final SummarySending sending;

  SummaryResource(
      PairingDb db, PairingPosts posts, SummaryService summaries, SummarySending sending) {
    this.db = db;
    this.posts = posts;
    this.summaries = summaries;
    this.sending = sending;
  }

  @Override
  public Response getSummaries(
      PairingScope scope, String conferenceId, @Nullable String ifNoneMatch) {
    Overview overview = db.read(scope, tx -> summaries.overview(tx, conferenceId));
    return Etags.ok(ifNoneMatch, overview.etag(), SummaryMapping.toModel(overview));
  }

  @Override
  public Response getSummary(
      PairingScope scope, String conferenceId, Integer number, @Nullable String ifNoneMatch) {
    // Not a mere read: that it was read is written down.
    SummaryView view = db.inTransaction(scope, tx -> summaries.read(tx, conferenceId, number));
    return Etags.ok(ifNoneMatch, view.etag(), SummaryMapping.toModel(view));
  }

  @Override
  public Response draftSummary(
      PairingScope scope,
      String conferenceId,
      DraftSummaryRequest request,
      @Nullable String idempotencyKey) {
    String reason = SummaryMapping.stripped(request.getCorrectionReason());
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId,
        request,
        tx -> {
          SummaryView made = summaries.draft(tx, conferenceId, reason);
          return Answer.created(
              "/v1/pairings/%s/conferences/%s/summaries/%d"
                  .formatted(scope.pairingId(), conferenceId, made.summary().number()),
              made.etag(),
              SummaryMapping.toModel(made));
        });
  }

  @Override
  public Response updateSummary(
      PairingScope scope,
      String conferenceId,
      Integer number,
      UpdateSummaryRequest request,
      @Nullable String ifMatch) {
    SummaryChange change = SummaryMapping.toChange(request);
    SummaryView after =
        db.inTransaction(scope, tx -> summaries.change(tx, conferenceId, number, ifMatch, change));
    return Etags.ok(null, after.etag(), SummaryMapping.toModel(after));
  }

  @Override
  public Response sendSummary(
      PairingScope scope,
      String conferenceId,
      Integer number,
      SendSummaryRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId + "|" + number,
        request,
        tx -> answer(sending.send(tx, conferenceId, number, request.getContactIds())));
  }

  @Override
  public Response confirmSummaryRead(
      PairingScope scope, String conferenceId, Integer number, @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId + "|" + number,
        null,
        tx -> answer(sending.confirm(tx, conferenceId, number)));
  }

  private static Answer answer(SummaryView view) {
    return Answer.ok(view.etag(), SummaryMapping.toModel(view));
  }
}

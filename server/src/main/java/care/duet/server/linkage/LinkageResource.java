package care.duet.server.linkage;

import care.duet.server.api.LinkageApi;
import care.duet.server.api.model.MatchAnswer;
import care.duet.server.api.model.MatchReviewState;
import care.duet.server.api.model.UnlinkRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves the questions who is whom. Records that are read are written down, so little is a mere
 * read.
 */
final class LinkageResource implements LinkageApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final LinkageService service;

  LinkageResource(PairingDb db, PairingPosts posts, LinkageService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response listMatchReviews(
      PairingScope scope,
      @Nullable MatchReviewState state,
      Integer limit,
      @Nullable String cursor) {
    String wanted = state == null ? "open" : state.toString();
    PageRequest page =
        PageRequest.of(limit, cursor, "listMatchReviews|" + scope.pairingId() + "|" + wanted);
    return db.inTransaction(scope, tx -> service.list(tx, wanted, page))
        .toResponse(LinkageMapping::toPage);
  }

  @Override
  public Response getMatchReview(
      PairingScope scope, String reviewId, @Nullable String ifNoneMatch) {
    Review review = db.inTransaction(scope, tx -> service.get(tx, reviewId));
    return Etags.ok(ifNoneMatch, review.etag(), LinkageMapping.toModel(review));
  }

  @Override
  public Response getMatchModel(PairingScope scope, @Nullable String ifNoneMatch) {
    Weights weights = db.read(scope, Weights::of);
    String etag = weights.etag(scope.pairingId());
    return Etags.ok(ifNoneMatch, etag, LinkageMapping.toModel(weights, etag));
  }

  @Override
  public Response confirmMatch(
      PairingScope scope, String reviewId, MatchAnswer answer, @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        reviewId,
        answer,
        tx -> answer(service.confirm(tx, reviewId, answer.getNote())));
  }

  @Override
  public Response rejectMatch(
      PairingScope scope, String reviewId, MatchAnswer answer, @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        reviewId,
        answer,
        tx -> answer(service.reject(tx, reviewId, answer.getNote())));
  }

  @Override
  public Response skipMatch(PairingScope scope, String reviewId, @Nullable String idempotencyKey) {
    return posts.post(
        scope, idempotencyKey, reviewId, null, tx -> answer(service.skip(tx, reviewId)));
  }

  @Override
  public Response unlinkPatient(
      PairingScope scope,
      String patientId,
      UnlinkRequest request,
      @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        patientId,
        request,
        tx -> {
          var made =
              LinkageMapping.toModel(service.unlink(tx, patientId, request.getReason().strip()));
          return new Answer(200, Map.of(), made, made);
        });
  }

  private static Answer answer(Review review) {
    return Answer.ok(review.etag(), LinkageMapping.toModel(review));
  }
}

package care.duet.server.review;

import care.duet.server.api.ReviewsApi;
import care.duet.server.api.model.ConfirmGateRequest;
import care.duet.server.api.model.UpdateReviewRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves reviews. What is read is written down, so nothing here is a mere read. */
final class ReviewResource implements ReviewsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final ReviewService reviews;
  private final GateService gates;
  private final ReviewChanges changes;

  ReviewResource(
      PairingDb db,
      PairingPosts posts,
      ReviewService reviews,
      GateService gates,
      ReviewChanges changes) {
    this.db = db;
    this.posts = posts;
    this.reviews = reviews;
    this.gates = gates;
    this.changes = changes;
  }

  @Override
  public Response listReviews(
      PairingScope scope, String conferenceId, Integer limit, @Nullable String cursor) {
    PageRequest page =
        PageRequest.of(limit, cursor, "listReviews|" + scope.pairingId() + "|" + conferenceId);
    return db.inTransaction(scope, tx -> reviews.list(tx, conferenceId, page))
        .toResponse(ReviewMapping::toPage);
  }

  @Override
  public Response getReview(
      PairingScope scope, String conferenceId, String entryId, @Nullable String ifNoneMatch) {
    Review review = db.inTransaction(scope, tx -> reviews.read(tx, conferenceId, entryId));
    return Etags.ok(ifNoneMatch, review.etag(), ReviewMapping.toModel(review));
  }

  @Override
  public Response updateReview(
      PairingScope scope,
      String conferenceId,
      String entryId,
      UpdateReviewRequest request,
      @Nullable String ifMatch) {
    ReviewChange change = ReviewMapping.toChange(request);
    Review after =
        db.inTransaction(scope, tx -> changes.update(tx, conferenceId, entryId, ifMatch, change));
    return Etags.ok(null, after.etag(), ReviewMapping.toModel(after));
  }

  @Override
  public Response confirmGate(
      PairingScope scope,
      String conferenceId,
      String entryId,
      ConfirmGateRequest request,
      @Nullable String idempotencyKey) {
    Confirmation said = GateMapping.toConfirmation(request);
    return posts.post(
        scope,
        idempotencyKey,
        conferenceId + "|" + entryId,
        request,
        tx -> {
          Review after = gates.confirm(tx, conferenceId, entryId, said);
          return Answer.ok(after.etag(), ReviewMapping.toModel(after));
        });
  }
}

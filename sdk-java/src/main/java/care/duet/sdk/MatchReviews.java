package care.duet.sdk;

import care.duet.sdk.generated.api.LinkageApi;
import care.duet.sdk.generated.model.MatchAnswer;
import care.duet.sdk.generated.model.MatchModel;
import care.duet.sdk.generated.model.MatchReview;
import care.duet.sdk.generated.model.MatchReviewPage;
import care.duet.sdk.transport.Transport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions whether a record of the plan and one of the practice mean one person. */
public final class MatchReviews {

  private final Transport transport;
  private final LinkageApi api;
  private final String pairingId;

  MatchReviews(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new LinkageApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * A page of questions.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<MatchReview> list(MatchReviewQuery query) {
    MatchReviewPage page =
        transport.call(
            () -> api.listMatchReviews(pairingId, query.state(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All questions within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<MatchReview> listAll(MatchReviewQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * Reads a question, open or answered.
   *
   * @param reviewId the question
   * @return the question, with both records and what every field weighs
   */
  public MatchReview get(String reviewId) {
    return transport.call(() -> api.getMatchReview(pairingId, Ids.inPath(reviewId), null));
  }

  /**
   * Reads what pairs of records are weighed by in this pairing.
   *
   * @return the numbers, the shipped ones or those that the pairing's own records have taught
   */
  public MatchModel model() {
    return transport.call(() -> api.getMatchModel(pairingId, null));
  }

  /**
   * Says that both records mean one person; they become one patient and stay so.
   *
   * @param reviewId the question
   * @param note how the caller knows; both sides see it; may be null
   * @return the question as it is now
   */
  public MatchReview confirm(String reviewId, @Nullable String note) {
    return confirm(reviewId, note, RequestOptions.none());
  }

  /**
   * Says that both records mean one person; they become one patient and stay so.
   *
   * @param reviewId the question
   * @param note how the caller knows; both sides see it; may be null
   * @param options idempotency key and request id
   * @return the question as it is now
   */
  public MatchReview confirm(String reviewId, @Nullable String note, RequestOptions options) {
    return transport.call(
        () ->
            api.confirmMatch(
                pairingId,
                Ids.inPath(reviewId),
                new MatchAnswer().note(note),
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Says that the records mean two people; they are never asked about again.
   *
   * @param reviewId the question
   * @param note how the caller knows; both sides see it; may be null
   * @return the question as it is now
   */
  public MatchReview reject(String reviewId, @Nullable String note) {
    return reject(reviewId, note, RequestOptions.none());
  }

  /**
   * Says that the records mean two people; they are never asked about again.
   *
   * @param reviewId the question
   * @param note how the caller knows; both sides see it; may be null
   * @param options idempotency key and request id
   * @return the question as it is now
   */
  public MatchReview reject(String reviewId, @Nullable String note, RequestOptions options) {
    return transport.call(
        () ->
            api.rejectMatch(
                pairingId,
                Ids.inPath(reviewId),
                new MatchAnswer().note(note),
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Puts a question off: it comes last for the caller's side from now on.
   *
   * @param reviewId the question
   * @return the question as it is now
   */
  public MatchReview skip(String reviewId) {
    return skip(reviewId, RequestOptions.none());
  }

  /**
   * Puts a question off: it comes last for the caller's side from now on.
   *
   * @param reviewId the question
   * @param options idempotency key and request id
   * @return the question as it is now
   */
  public MatchReview skip(String reviewId, RequestOptions options) {
    return transport.call(
        () ->
            api.skipMatch(
                pairingId, Ids.inPath(reviewId), options.idempotencyKey(), options.headers()));
  }
}

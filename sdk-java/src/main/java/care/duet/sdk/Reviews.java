package care.duet.sdk;

import care.duet.sdk.generated.api.ReviewsApi;
import care.duet.sdk.generated.model.ConfirmGateRequest;
import care.duet.sdk.generated.model.ListedReview;
import care.duet.sdk.generated.model.PatientReview;
import care.duet.sdk.generated.model.PatientReviewPage;
import care.duet.sdk.generated.model.UpdateReviewRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of patients in the call, the gate first. */
public final class Reviews {

  private final Transport transport;
  private final ReviewsApi api;
  private final String pairingId;

  Reviews(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new ReviewsApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads the review of a patient.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @return the review
   */
  public PatientReview get(String conferenceId, String entryId) {
    return transport.call(
        () -> api.getReview(pairingId, Ids.inPath(conferenceId), Ids.inPath(entryId), null));
  }

  /**
   * Reads the review of a patient if it has changed.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @param etag the ETag of the state that the caller has
   * @return the review; empty when it is still the one with that ETag
   */
  public Optional<PatientReview> getIfChanged(String conferenceId, String entryId, String etag) {
    return transport.callIfChanged(
        () -> api.getReview(pairingId, Ids.inPath(conferenceId), Ids.inPath(entryId), etag));
  }

  /**
   * Answers whether a patient is discussed.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @param request the answer
   * @return the review as it is now
   */
  public PatientReview confirmGate(
      String conferenceId, String entryId, ConfirmGateRequest request) {
    return confirmGate(conferenceId, entryId, request, RequestOptions.none());
  }

  /**
   * Answers whether a patient is discussed.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @param request the answer
   * @param options idempotency key and request id
   * @return the review as it is now
   */
  public PatientReview confirmGate(
      String conferenceId, String entryId, ConfirmGateRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.confirmGate(
                pairingId,
                Ids.inPath(conferenceId),
                Ids.inPath(entryId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Says something in the review of a patient; what is not named stays.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @param etag the ETag of the state that the change is based on
   * @param request what is said
   * @return the review as it is now
   */
  public PatientReview update(
      String conferenceId, String entryId, String etag, UpdateReviewRequest request) {
    return transport.call(
        () ->
            api.updateReview(
                pairingId, Ids.inPath(conferenceId), Ids.inPath(entryId), request, etag));
  }

  /**
   * A page of how far the reviews of a conference are.
   *
   * @param conferenceId the conference's id
   * @param query where to begin
   * @return the page
   */
  public Page<ListedReview> list(String conferenceId, PageQuery query) {
    PatientReviewPage page =
        transport.call(
            () ->
                api.listReviews(
                    pairingId, Ids.inPath(conferenceId), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * How far all reviews of a conference are; each page is read when its first item is wanted.
   *
   * @param conferenceId the conference's id
   * @param query where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<ListedReview> listAll(String conferenceId, PageQuery query) {
    return PageIterator.stream(page -> list(conferenceId, page), query, query::withCursor);
  }
}

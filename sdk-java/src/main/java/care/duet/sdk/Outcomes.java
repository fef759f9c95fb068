package care.duet.sdk;

import care.duet.sdk.generated.api.OutcomesApi;
import care.duet.sdk.generated.model.CloseConferenceRequest;
import care.duet.sdk.generated.model.ConferenceOutcome;
import care.duet.sdk.transport.Transport;
import java.util.Optional;

/** What came of conferences, for each patient and each participant. */
public final class Outcomes {

  private final Transport transport;
  private final OutcomesApi api;
  private final String pairingId;

  Outcomes(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new OutcomesApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Closes a conference in progress with what came of it.
   *
   * @param conferenceId the conference's id
   * @param request results, who is next, and who took part
   * @return what came of the conference
   */
  public ConferenceOutcome close(String conferenceId, CloseConferenceRequest request) {
    return close(conferenceId, request, RequestOptions.none());
  }

  /**
   * Closes a conference in progress with what came of it.
   *
   * @param conferenceId the conference's id
   * @param request results, who is next, and who took part
   * @param options idempotency key and request id
   * @return what came of the conference
   */
  public ConferenceOutcome close(
      String conferenceId, CloseConferenceRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.closeConference(
                pairingId,
                Ids.inPath(conferenceId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Reads what came of a conference.
   *
   * @param conferenceId the conference's id
   * @return what came of the conference
   */
  public ConferenceOutcome get(String conferenceId) {
    return transport.call(
        () -> api.getConferenceOutcome(pairingId, Ids.inPath(conferenceId), null));
  }

  /**
   * Reads what came of a conference if it has changed.
   *
   * @param conferenceId the conference's id
   * @param etag the ETag of the state that the caller has
   * @return what came of the conference; empty when it is still the one with that ETag
   */
  public Optional<ConferenceOutcome> getIfChanged(String conferenceId, String etag) {
    return transport.callIfChanged(
        () -> api.getConferenceOutcome(pairingId, Ids.inPath(conferenceId), etag));
  }
}

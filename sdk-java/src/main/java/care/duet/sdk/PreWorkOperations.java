package care.duet.sdk;

import care.duet.sdk.generated.api.PreWorkApi;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PreWork;
import care.duet.sdk.generated.model.PreWorkStatus;
import care.duet.sdk.generated.model.ReplacePreWorkRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;

/** What each side prepares about the patients of an agenda before the call. */
public final class PreWorkOperations {

  private final Transport transport;
  private final PreWorkApi api;
  private final String pairingId;

  PreWorkOperations(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new PreWorkApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads until when the pre-work of a conference is due, and how far both sides are.
   *
   * @param conferenceId the conference's id
   * @return how far it is, patient by patient
   */
  public PreWorkStatus status(String conferenceId) {
    return transport.call(() -> api.getPreWorkStatus(pairingId, Ids.inPath(conferenceId), null));
  }

  /**
   * Reads how far the pre-work of a conference is, if that has changed.
   *
   * @param conferenceId the conference's id
   * @param etag the ETag of the state that the caller has
   * @return how far it is; empty when it is still the state with that ETag
   */
  public Optional<PreWorkStatus> statusIfChanged(String conferenceId, String etag) {
    return transport.callIfChanged(
        () -> api.getPreWorkStatus(pairingId, Ids.inPath(conferenceId), etag));
  }

  /**
   * Reads what a side has prepared about a patient; the other side's once it is submitted.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the agenda
   * @param party the side
   * @return the pre-work
   */
  public PreWork get(String conferenceId, String entryId, Party party) {
    return transport.call(
        () ->
            api.getPreWork(
                pairingId, Ids.inPath(conferenceId), Ids.inPath(entryId), party.getValue(), null));
  }

  /**
   * Reads what a side has prepared about a patient, if it has changed.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the agenda
   * @param party the side
   * @param etag the ETag of the state that the caller has
   * @return the pre-work; empty when it is still the one with that ETag
   */
  public Optional<PreWork> getIfChanged(
      String conferenceId, String entryId, Party party, String etag) {
    return transport.callIfChanged(
        () ->
            api.getPreWork(
                pairingId, Ids.inPath(conferenceId), Ids.inPath(entryId), party.getValue(), etag));
  }

  /**
   * Writes what the caller's side has prepared, in the place of what it had written.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the agenda
   * @param party the caller's side
   * @param etag the ETag of the state that the change is based on
   * @param request everything that is said; what is left out is empty
   * @return the pre-work as it is now
   */
  public PreWork replace(
      String conferenceId,
      String entryId,
      Party party,
      String etag,
      ReplacePreWorkRequest request) {
    return transport.call(
        () ->
            api.replacePreWork(
                pairingId,
                Ids.inPath(conferenceId),
                Ids.inPath(entryId),
                party.getValue(),
                request,
                etag));
  }

  /**
   * Shows what the caller's side has prepared to the other side.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the agenda
   * @param party the caller's side
   * @return the pre-work, submitted
   */
  public PreWork submit(String conferenceId, String entryId, Party party) {
    return submit(conferenceId, entryId, party, RequestOptions.none());
  }

  /**
   * Shows what the caller's side has prepared to the other side.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the agenda
   * @param party the caller's side
   * @param options idempotency key and request id
   * @return the pre-work, submitted
   */
  public PreWork submit(String conferenceId, String entryId, Party party, RequestOptions options) {
    return transport.call(
        () ->
            api.submitPreWork(
                pairingId,
                Ids.inPath(conferenceId),
                Ids.inPath(entryId),
                party.getValue(),
                options.idempotencyKey(),
                options.headers()));
  }
}

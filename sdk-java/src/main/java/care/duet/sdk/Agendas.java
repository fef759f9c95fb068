package care.duet.sdk;

import care.duet.sdk.generated.api.AgendasApi;
import care.duet.sdk.generated.model.AddAgendaPatientRequest;
import care.duet.sdk.generated.model.Agenda;
import care.duet.sdk.generated.model.CreateAgendaRequest;
import care.duet.sdk.generated.model.Packet;
import care.duet.sdk.generated.model.RemoveAgendaPatientRequest;
import care.duet.sdk.generated.model.UpdateAgendaRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;

/** Who is discussed in a conference, in order, each with the reason for the place. */
public final class Agendas {

  private final Transport transport;
  private final AgendasApi api;
  private final String pairingId;

  Agendas(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new AgendasApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads the agenda of a conference.
   *
   * @param conferenceId the conference's id
   * @return the agenda
   */
  public Agenda get(String conferenceId) {
    return transport.call(() -> api.getAgenda(pairingId, Ids.inPath(conferenceId), null));
  }

  /**
   * Reads the agenda of a conference if it has changed.
   *
   * @param conferenceId the conference's id
   * @param etag the ETag of the state that the caller has
   * @return the agenda; empty when it is still the one with that ETag
   */
  public Optional<Agenda> getIfChanged(String conferenceId, String etag) {
    return transport.callIfChanged(() -> api.getAgenda(pairingId, Ids.inPath(conferenceId), etag));
  }

  /**
   * Reads the background packet of a patient as of the agenda's publication.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @return the packet as it was then
   */
  public Packet packet(String conferenceId, String entryId) {
    return transport.call(
        () -> api.getAgendaPacket(pairingId, Ids.inPath(conferenceId), Ids.inPath(entryId)));
  }

  /**
   * Puts the patients of a draft into another order; all of them are named.
   *
   * @param conferenceId the conference's id
   * @param etag the ETag of the state that the change is based on
   * @param request the order
   * @return the agenda as it is now
   */
  public Agenda reorder(String conferenceId, String etag, UpdateAgendaRequest request) {
    return transport.call(
        () -> api.updateAgenda(pairingId, Ids.inPath(conferenceId), request, etag));
  }

  /**
   * Generates the agenda of a scheduled conference from the combined list, anew while it is a
   * draft.
   *
   * @param conferenceId the conference's id
   * @param request from what
   * @return the agenda, a draft
   */
  public Agenda generate(String conferenceId, CreateAgendaRequest request) {
    return generate(conferenceId, request, RequestOptions.none());
  }

  /**
   * Generates the agenda of a scheduled conference from the combined list, anew while it is a
   * draft.
   *
   * @param conferenceId the conference's id
   * @param request from what
   * @param options idempotency key and request id
   * @return the agenda, a draft
   */
  public Agenda generate(String conferenceId, CreateAgendaRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.createAgenda(
                pairingId,
                Ids.inPath(conferenceId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Gives a patient of the combined list a place who cannot wait; of a full agenda the last one
   * gives way.
   *
   * @param conferenceId the conference's id
   * @param request whom, and why
   * @return the agenda with the patient
   */
  public Agenda addPatient(String conferenceId, AddAgendaPatientRequest request) {
    return addPatient(conferenceId, request, RequestOptions.none());
  }

  /**
   * Gives a patient of the combined list a place who cannot wait; of a full agenda the last one
   * gives way.
   *
   * @param conferenceId the conference's id
   * @param request whom, and why
   * @param options idempotency key and request id
   * @return the agenda with the patient
   */
  public Agenda addPatient(
      String conferenceId, AddAgendaPatientRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.addAgendaPatient(
                pairingId,
                Ids.inPath(conferenceId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Takes a patient off a draft.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @param request why
   * @return the agenda without the patient
   */
  public Agenda dropPatient(
      String conferenceId, String entryId, RemoveAgendaPatientRequest request) {
    return dropPatient(conferenceId, entryId, request, RequestOptions.none());
  }

  /**
   * Takes a patient off a draft.
   *
   * @param conferenceId the conference's id
   * @param entryId the patient's entry on the combined list
   * @param request why
   * @param options idempotency key and request id
   * @return the agenda without the patient
   */
  public Agenda dropPatient(
      String conferenceId,
      String entryId,
      RemoveAgendaPatientRequest request,
      RequestOptions options) {
    return transport.call(
        () ->
            api.removeAgendaPatient(
                pairingId,
                Ids.inPath(conferenceId),
                Ids.inPath(entryId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Publishes the agenda, so that the conference is prepared.
   *
   * @param conferenceId the conference's id
   * @return the agenda, published
   */
  public Agenda publish(String conferenceId) {
    return publish(conferenceId, RequestOptions.none());
  }

  /**
   * Publishes the agenda, so that the conference is prepared.
   *
   * @param conferenceId the conference's id
   * @param options idempotency key and request id
   * @return the agenda, published
   */
  public Agenda publish(String conferenceId, RequestOptions options) {
    return transport.call(
        () ->
            api.publishAgenda(
                pairingId, Ids.inPath(conferenceId), options.idempotencyKey(), options.headers()));
  }
}

package care.duet.sdk;

import care.duet.sdk.generated.api.ConferencesApi;
import care.duet.sdk.generated.client.ApiClient;
import care.duet.sdk.generated.model.CancelConferenceRequest;
import care.duet.sdk.generated.model.Conference;
import care.duet.sdk.generated.model.ConferencePage;
import care.duet.sdk.generated.model.CreateConferenceRequest;
import care.duet.sdk.generated.model.UpdateConferenceRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** When the two teams confer, one by one. */
public final class Conferences {

  private final Transport transport;
  private final ConferencesApi api;
  private final String pairingId;

  Conferences(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new ConferencesApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Schedules a conference outside of a series.
   *
   * @param request what to send
   * @return the conference
   */
  public Conference create(CreateConferenceRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Schedules a conference outside of a series.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the conference
   */
  public Conference create(CreateConferenceRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.createConference(pairingId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a conference.
   *
   * @param id the conference's id
   * @return the conference
   */
  public Conference get(String id) {
    return transport.call(() -> api.getConference(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a conference if it has changed.
   *
   * @param id the conference's id
   * @param etag the ETag of the state that the caller has
   * @return the conference; empty when it is still the one with that ETag
   */
  public Optional<Conference> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getConference(pairingId, Ids.inPath(id), etag));
  }

  /**
   * Moves a conference or changes who leads it; what the request leaves out stays.
   *
   * @param id the conference's id
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the conference as it is now
   */
  public Conference update(String id, String etag, UpdateConferenceRequest request) {
    return transport.call(() -> api.updateConference(pairingId, Ids.inPath(id), request, etag));
  }

  /**
   * Cancels a conference for good; of a series, skips the date.
   *
   * @param id the conference's id
   * @param request why
   * @return the conference, cancelled
   */
  public Conference cancel(String id, CancelConferenceRequest request) {
    return cancel(id, request, RequestOptions.none());
  }

  /**
   * Cancels a conference for good; of a series, skips the date.
   *
   * @param id the conference's id
   * @param request why
   * @param options idempotency key and request id
   * @return the conference, cancelled
   */
  public Conference cancel(String id, CancelConferenceRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.cancelConference(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Begins the call of a conference that is prepared.
   *
   * @param id the conference's id
   * @return the conference, in progress
   */
  public Conference start(String id) {
    return start(id, RequestOptions.none());
  }

  /**
   * Begins the call of a conference that is prepared.
   *
   * @param id the conference's id
   * @param options idempotency key and request id
   * @return the conference, in progress
   */
  public Conference start(String id, RequestOptions options) {
    return transport.call(
        () ->
            api.startConference(
                pairingId, Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }

  /**
   * A page of conferences by their start.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Conference> list(ConferenceQuery query) {
    ConferencePage page =
        transport.call(
            () ->
                api.listConferences(
                    pairingId,
                    query.state(),
                    query.seriesId(),
                    query.from(),
                    query.to(),
                    query.order(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All conferences within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Conference> listAll(ConferenceQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * The conferences of the last 90 days and of the next 13 weeks as an iCalendar file (RFC 5545).
   *
   * @return the file's text
   */
  public String calendar() {
    return transport.text(
        "/v1/pairings/" + ApiClient.urlEncode(pairingId) + "/conferences.ics", "text/calendar");
  }
}

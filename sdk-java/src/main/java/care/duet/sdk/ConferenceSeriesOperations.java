package care.duet.sdk;

import care.duet.sdk.generated.api.ConferencesApi;
import care.duet.sdk.generated.model.ConferenceSeries;
import care.duet.sdk.generated.model.ConferenceSeriesPage;
import care.duet.sdk.generated.model.CreateConferenceSeriesRequest;
import care.duet.sdk.generated.model.EndConferenceSeriesRequest;
import care.duet.sdk.generated.model.UpdateConferenceSeriesRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Regular conferences; the model of one of them has the plural's name. */
public final class ConferenceSeriesOperations {

  private final Transport transport;
  private final ConferencesApi api;
  private final String pairingId;

  ConferenceSeriesOperations(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new ConferencesApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Agrees on regular conferences.
   *
   * @param request what to send
   * @return the series
   */
  public ConferenceSeries create(CreateConferenceSeriesRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Agrees on regular conferences.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the series
   */
  public ConferenceSeries create(CreateConferenceSeriesRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.createConferenceSeries(
                pairingId, request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a series.
   *
   * @param id the series' id
   * @return the series
   */
  public ConferenceSeries get(String id) {
    return transport.call(() -> api.getConferenceSeries(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a series if it has changed.
   *
   * @param id the series' id
   * @param etag the ETag of the state that the caller has
   * @return the series; empty when it is still the one with that ETag
   */
  public Optional<ConferenceSeries> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getConferenceSeries(pairingId, Ids.inPath(id), etag));
  }

  /**
   * Changes a series for the dates to come; what the request leaves out stays.
   *
   * @param id the series' id
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the series as it is now
   */
  public ConferenceSeries update(String id, String etag, UpdateConferenceSeriesRequest request) {
    return transport.call(
        () -> api.updateConferenceSeries(pairingId, Ids.inPath(id), request, etag));
  }

  /**
   * Ends a series and cancels its conferences that lie ahead.
   *
   * @param id the series' id
   * @param request why
   * @return the series, ended
   */
  public ConferenceSeries end(String id, EndConferenceSeriesRequest request) {
    return end(id, request, RequestOptions.none());
  }

  /**
   * Ends a series and cancels its conferences that lie ahead.
   *
   * @param id the series' id
   * @param request why
   * @param options idempotency key and request id
   * @return the series, ended
   */
  public ConferenceSeries end(
      String id, EndConferenceSeriesRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.endConferenceSeries(
                pairingId, Ids.inPath(id), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * A page of series in the order in which they were made.
   *
   * @param query where to begin
   * @return the page
   */
  public Page<ConferenceSeries> list(PageQuery query) {
    ConferenceSeriesPage page =
        transport.call(() -> api.listConferenceSeries(pairingId, query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All series; each page is read when its first item is wanted.
   *
   * @param query where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<ConferenceSeries> listAll(PageQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }
}

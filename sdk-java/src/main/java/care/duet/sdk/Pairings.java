package care.duet.sdk;

import care.duet.sdk.generated.api.PairingsApi;
import care.duet.sdk.generated.model.CreatePairingRequest;
import care.duet.sdk.generated.model.Pairing;
import care.duet.sdk.generated.model.PairingPage;
import care.duet.sdk.generated.model.UpdatePairingSettingsRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Pairings of one plan with one practice, their settings and states. */
public final class Pairings {

  private final Transport transport;
  private final PairingsApi api;

  Pairings(Transport transport) {
    this.transport = transport;
    this.api = new PairingsApi(transport.apiClient());
  }

  /**
   * Pairs a plan with a practice.
   *
   * @param request what to send
   * @return the pairing, being provisioned
   */
  public Pairing create(CreatePairingRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Pairs a plan with a practice.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the pairing, being provisioned
   */
  public Pairing create(CreatePairingRequest request, RequestOptions options) {
    return transport.call(
        () -> api.createPairing(request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a pairing with its settings.
   *
   * @param id the pairing's id
   * @return the pairing
   */
  public Pairing get(String id) {
    return transport.call(() -> api.getPairing(Ids.inPath(id), null));
  }

  /**
   * Reads a pairing if it has changed.
   *
   * @param id the pairing's id
   * @param etag the ETag of the state that the caller has
   * @return the pairing; empty when it is still the one with that ETag
   */
  public Optional<Pairing> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getPairing(Ids.inPath(id), etag));
  }

  /**
   * Changes the settings that are given and leaves the others.
   *
   * @param id the pairing's id
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the pairing as it is now
   */
  public Pairing updateSettings(String id, String etag, UpdatePairingSettingsRequest request) {
    return transport.call(() -> api.updatePairingSettings(Ids.inPath(id), request, etag));
  }

  /**
   * Opens a pairing for reads and writes.
   *
   * @param id the pairing's id
   * @return the pairing as it is now
   */
  public Pairing activate(String id) {
    return activate(id, RequestOptions.none());
  }

  /**
   * Opens a pairing for reads and writes.
   *
   * @param id the pairing's id
   * @param options idempotency key and request id
   * @return the pairing as it is now
   */
  public Pairing activate(String id, RequestOptions options) {
    return transport.call(
        () -> api.activatePairing(Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }

  /**
   * Leaves a pairing open for reads alone.
   *
   * @param id the pairing's id
   * @return the pairing as it is now
   */
  public Pairing suspend(String id) {
    return suspend(id, RequestOptions.none());
  }

  /**
   * Leaves a pairing open for reads alone.
   *
   * @param id the pairing's id
   * @param options idempotency key and request id
   * @return the pairing as it is now
   */
  public Pairing suspend(String id, RequestOptions options) {
    return transport.call(
        () -> api.suspendPairing(Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }

  /**
   * Closes a pairing for good.
   *
   * @param id the pairing's id
   * @return the pairing as it is now
   */
  public Pairing close(String id) {
    return close(id, RequestOptions.none());
  }

  /**
   * Closes a pairing for good.
   *
   * @param id the pairing's id
   * @param options idempotency key and request id
   * @return the pairing as it is now
   */
  public Pairing close(String id, RequestOptions options) {
    return transport.call(
        () -> api.closePairing(Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }

  /**
   * The first page of pairings, oldest first.
   *
   * @return the page
   */
  public Page<Pairing> list() {
    return list(PairingQuery.all());
  }

  /**
   * A page of pairings, oldest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Pairing> list(PairingQuery query) {
    PairingPage page =
        transport.call(
            () ->
                api.listPairings(
                    query.state(), query.organizationId(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All pairings, oldest first; each page is read when its first item is wanted.
   *
   * @return a stream that is empty after one reading
   */
  public Stream<Pairing> listAll() {
    return listAll(PairingQuery.all());
  }

  /**
   * All pairings, oldest first, within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Pairing> listAll(PairingQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }
}

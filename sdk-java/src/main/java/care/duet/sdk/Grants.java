package care.duet.sdk;

import care.duet.sdk.generated.api.GrantsApi;
import care.duet.sdk.generated.model.CreateGrantRequest;
import care.duet.sdk.generated.model.Grant;
import care.duet.sdk.generated.model.GrantPage;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Which client holds which role in which pairing. */
public final class Grants {

  private final Transport transport;
  private final GrantsApi api;

  Grants(Transport transport) {
    this.transport = transport;
    this.api = new GrantsApi(transport.apiClient());
  }

  /**
   * Gives a client a role in a pairing, effective at once.
   *
   * @param request what to send
   * @return the grant
   */
  public Grant create(CreateGrantRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Gives a client a role in a pairing, effective at once.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the grant
   */
  public Grant create(CreateGrantRequest request, RequestOptions options) {
    return transport.call(
        () -> api.createGrant(request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads a grant.
   *
   * @param id the grant's id
   * @return the grant
   */
  public Grant get(String id) {
    return transport.call(() -> api.getGrant(Ids.inPath(id), null));
  }

  /**
   * Reads a grant if it has changed.
   *
   * @param id the grant's id
   * @param etag the ETag of the state that the caller has
   * @return the grant; empty when it is still the one with that ETag
   */
  public Optional<Grant> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getGrant(Ids.inPath(id), etag));
  }

  /**
   * Takes the role away again, effective at once.
   *
   * @param id the grant's id
   * @param etag the ETag of the grant
   */
  public void delete(String id, String etag) {
    transport.run(() -> api.deleteGrant(Ids.inPath(id), etag));
  }

  /**
   * The first page of grants, oldest first.
   *
   * @return the page
   */
  public Page<Grant> list() {
    return list(GrantQuery.all());
  }

  /**
   * A page of grants, oldest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Grant> list(GrantQuery query) {
    GrantPage page =
        transport.call(
            () ->
                api.listGrants(query.clientId(), query.pairingId(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All grants, oldest first; each page is read when its first item is wanted.
   *
   * @return a stream that is empty after one reading
   */
  public Stream<Grant> listAll() {
    return listAll(GrantQuery.all());
  }

  /**
   * All grants, oldest first, within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Grant> listAll(GrantQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }
}

package care.duet.sdk;

import care.duet.sdk.generated.api.ApiClientsApi;
import care.duet.sdk.generated.model.ApiKey;
import care.duet.sdk.generated.model.ApiKeyPage;
import care.duet.sdk.generated.model.Client;
import care.duet.sdk.generated.model.ClientPage;
import care.duet.sdk.generated.model.CreateClientRequest;
import care.duet.sdk.generated.model.IssueApiKeyRequest;
import care.duet.sdk.generated.model.IssuedApiKey;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that call Duet for an organization, and their keys. */
public final class ApiClients {

  private final Transport transport;
  private final ApiClientsApi api;

  ApiClients(Transport transport) {
    this.transport = transport;
    this.api = new ApiClientsApi(transport.apiClient());
  }

  /**
   * Registers an API client, which can do nothing before it has a key.
   *
   * @param request what to send
   * @return the client
   */
  public Client create(CreateClientRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Registers an API client, which can do nothing before it has a key.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the client
   */
  public Client create(CreateClientRequest request, RequestOptions options) {
    return transport.call(
        () -> api.createApiClient(request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads an API client.
   *
   * @param id the client's id
   * @return the client
   */
  public Client get(String id) {
    return transport.call(() -> api.getApiClient(Ids.inPath(id), null));
  }

  /**
   * Reads an API client if it has changed.
   *
   * @param id the client's id
   * @param etag the ETag of the state that the caller has
   * @return the client; empty when it is still the one with that ETag
   */
  public Optional<Client> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getApiClient(Ids.inPath(id), etag));
  }

  /**
   * The first page of API clients, oldest first.
   *
   * @return the page
   */
  public Page<Client> list() {
    return list(ApiClientQuery.all());
  }

  /**
   * A page of API clients, oldest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Client> list(ApiClientQuery query) {
    ClientPage page =
        transport.call(
            () -> api.listApiClients(query.organizationId(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All API clients, oldest first; each page is read when its first item is wanted.
   *
   * @return a stream that is empty after one reading
   */
  public Stream<Client> listAll() {
    return listAll(ApiClientQuery.all());
  }

  /**
   * All API clients, oldest first, within the query; each page is read when its first item is
   * wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Client> listAll(ApiClientQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * Issues another key; earlier ones keep working.
   *
   * <p>The secret is in the first answer alone. If that got lost and the client asked again, it is
   * null: revoke the key and issue another.
   *
   * @param clientId the client's id
   * @param request what to send
   * @return the key with its secret
   */
  public IssuedApiKey issueKey(String clientId, IssueApiKeyRequest request) {
    return issueKey(clientId, request, RequestOptions.none());
  }

  /**
   * Issues another key; earlier ones keep working.
   *
   * <p>The secret is in the first answer alone. If that got lost and the client asked again, it is
   * null: revoke the key and issue another.
   *
   * @param clientId the client's id
   * @param request what to send
   * @param options idempotency key and request id
   * @return the key with its secret
   */
  public IssuedApiKey issueKey(
      String clientId, IssueApiKeyRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.issueApiKey(
                Ids.inPath(clientId), request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Ends a key at once and for good.
   *
   * @param clientId the client's id
   * @param keyId the key's id
   * @return the key
   */
  public ApiKey revokeKey(String clientId, String keyId) {
    return revokeKey(clientId, keyId, RequestOptions.none());
  }

  /**
   * Ends a key at once and for good.
   *
   * @param clientId the client's id
   * @param keyId the key's id
   * @param options idempotency key and request id
   * @return the key
   */
  public ApiKey revokeKey(String clientId, String keyId, RequestOptions options) {
    return transport.call(
        () ->
            api.revokeApiKey(
                Ids.inPath(clientId),
                Ids.inPath(keyId),
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * The first page of keys of a client without their secrets, oldest first.
   *
   * @param clientId the client's id
   * @return the page
   */
  public Page<ApiKey> listKeys(String clientId) {
    return listKeys(clientId, PageQuery.all());
  }

  /**
   * A page of keys of a client without their secrets, oldest first.
   *
   * @param clientId the client's id
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<ApiKey> listKeys(String clientId, PageQuery query) {
    ApiKeyPage page =
        transport.call(() -> api.listApiKeys(Ids.inPath(clientId), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All keys of a client without their secrets, oldest first; each page is read when its first item
   * is wanted.
   *
   * @param clientId the client's id
   * @return a stream that is empty after one reading
   */
  public Stream<ApiKey> listAllKeys(String clientId) {
    return listAllKeys(clientId, PageQuery.all());
  }

  /**
   * All keys of a client without their secrets, oldest first, within the query; each page is read
   * when its first item is wanted.
   *
   * @param clientId the client's id
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<ApiKey> listAllKeys(String clientId, PageQuery query) {
    return PageIterator.stream(part -> listKeys(clientId, part), query, query::withCursor);
  }
}

package care.duet.server.apiclient;

import care.duet.server.api.ApiClientsApi;
import care.duet.server.api.model.CreateClientRequest;
import care.duet.server.api.model.IssueApiKeyRequest;
import care.duet.server.platform.db.SystemTx;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.security.ApiKey;
import care.duet.server.security.Caller;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the API clients and their keys. */
final class ApiClientResource implements ApiClientsApi {

  private final ApiClientService service;
  private final SystemPosts posts;
  private final CurrentCaller current;

  ApiClientResource(ApiClientService service, SystemPosts posts, CurrentCaller current) {
    this.service = service;
    this.posts = posts;
    this.current = current;
  }

  @Override
  public Response createApiClient(CreateClientRequest request, @Nullable String idempotencyKey) {
    Caller caller = current.get();
    return posts.post(
        caller,
        idempotencyKey,
        "",
        request,
        tx -> {
          ApiClient made = create(tx, caller, request);
          return Answer.created(
              "/v1/api-clients/" + made.id(), made.etag(), ApiClientMapping.toModel(made));
        });
  }

  private ApiClient create(SystemTx tx, Caller caller, CreateClientRequest request) {
    return request.getKind() == CreateClientRequest.KindEnum.ADMINISTRATOR
        ? service.createAdministrator(tx, caller, request.getOrganizationId(), request.getName())
        : service.createPartner(tx, caller, request.getOrganizationId(), request.getName());
  }

  @Override
  public Response getApiClient(String clientId, @Nullable String ifNoneMatch) {
    ApiClient found = service.get(clientId);
    return Etags.ok(ifNoneMatch, found.etag(), ApiClientMapping.toModel(found));
  }

  @Override
  public Response listApiClients(
      @Nullable String organizationId, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(limit, cursor, "listApiClients|" + organizationId);
    return service.list(organizationId, page).toResponse(ApiClientMapping::toPage);
  }

  @Override
  public Response issueApiKey(
      String clientId, IssueApiKeyRequest request, @Nullable String idempotencyKey) {
    Caller caller = current.get();
    ApiKey secret = ApiKey.random();
    return posts.post(
        caller,
        idempotencyKey,
        clientId,
        request,
        tx -> {
          IssuedKey key =
              service.issue(
                  tx, caller, clientId, secret, request.getName(), request.getExpiresAt());
          return Answer.createdWithSecret(
              key.etag(),
              ApiClientMapping.toModel(key, secret.secret()),
              ApiClientMapping.toModel(key, null));
        });
  }

  @Override
  public Response listApiKeys(String clientId, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(limit, cursor, "listApiKeys|" + clientId);
    return service.listKeys(clientId, page).toResponse(ApiClientMapping::toKeyPage);
  }

  @Override
  public Response revokeApiKey(String clientId, String keyId, @Nullable String idempotencyKey) {
    Caller caller = current.get();
    return posts.post(
        caller,
        idempotencyKey,
        clientId + "/" + keyId,
        null,
        tx -> {
          IssuedKey key = service.revoke(tx, caller, clientId, keyId);
          return Answer.ok(key.etag(), ApiClientMapping.toModel(key));
        });
  }
}

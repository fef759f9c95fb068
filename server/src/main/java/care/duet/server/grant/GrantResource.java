package care.duet.server.grant;

import care.duet.server.api.GrantsApi;
import care.duet.server.api.model.CreateGrantRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.security.Caller;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.Role;
import care.duet.server.security.SystemPosts;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the grants. */
final class GrantResource implements GrantsApi {

  private final GrantService service;
  private final SystemPosts posts;
  private final CurrentCaller current;

  GrantResource(GrantService service, SystemPosts posts, CurrentCaller current) {
    this.service = service;
    this.posts = posts;
    this.current = current;
  }

  @Override
  public Response createGrant(CreateGrantRequest request, @Nullable String idempotencyKey) {
    Caller caller = current.get();
    Role role = Role.of(request.getRole().toString());
    return posts.post(
        caller,
        idempotencyKey,
        "",
        request,
        tx -> {
          Grant made =
              service.create(tx, caller, request.getClientId(), request.getPairingId(), role);
          return Answer.created("/v1/grants/" + made.id(), made.etag(), GrantMapping.toModel(made));
        });
  }

  @Override
  public Response getGrant(String grantId, @Nullable String ifNoneMatch) {
    Grant found = service.get(grantId);
    return Etags.ok(ifNoneMatch, found.etag(), GrantMapping.toModel(found));
  }

  @Override
  public Response listGrants(
      @Nullable String clientId,
      @Nullable String pairingId,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(limit, cursor, "listGrants|" + clientId + "|" + pairingId);
    return service.list(clientId, pairingId, page).toResponse(GrantMapping::toPage);
  }

  @Override
  public Response deleteGrant(String grantId, @Nullable String ifMatch) {
    service.delete(current.get(), grantId, ifMatch);
    return Response.noContent().build();
  }
}

package care.duet.server.organization;

import care.duet.server.api.OrganizationsApi;
import care.duet.server.api.model.CreateOrganizationRequest;
import care.duet.server.api.model.UpdateOrganizationRequest;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.security.Caller;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SystemPosts;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves the organizations. */
final class OrganizationResource implements OrganizationsApi {

  private final OrganizationService service;
  private final SystemPosts posts;
  private final CurrentCaller current;

  OrganizationResource(OrganizationService service, SystemPosts posts, CurrentCaller current) {
    this.service = service;
    this.posts = posts;
    this.current = current;
  }

  @Override
  public Response createOrganization(
      CreateOrganizationRequest request, @Nullable String idempotencyKey) {
    Caller caller = current.get();
    OrganizationKind kind = OrganizationKind.valueOf(request.getKind().name());
    return posts.post(
        caller,
        idempotencyKey,
        "",
        request,
        tx -> {
          Organization made =
              service.create(tx, caller, kind, request.getExternalId(), request.getName());
          return Answer.created(
              "/v1/organizations/" + made.id(), made.etag(), OrganizationMapping.toModel(made));
        });
  }

  @Override
  public Response getOrganization(String organizationId, @Nullable String ifNoneMatch) {
    Organization found = service.get(organizationId);
    return Etags.ok(ifNoneMatch, found.etag(), OrganizationMapping.toModel(found));
  }

  @Override
  public Response listOrganizations(
      care.duet.server.api.model.@Nullable OrganizationKind kind,
      @Nullable String externalId,
      Integer limit,
      @Nullable String cursor) {
    String kindCode = kind == null ? null : kind.toString();
    PageRequest page =
        PageRequest.of(limit, cursor, "listOrganizations|" + kindCode + "|" + externalId);
    return service.list(kindCode, externalId, page).toResponse(OrganizationMapping::toPage);
  }

  @Override
  public Response updateOrganization(
      String organizationId, UpdateOrganizationRequest request, @Nullable String ifMatch) {
    Organization after = service.rename(current.get(), organizationId, ifMatch, request.getName());
    return Etags.ok(null, after.etag(), OrganizationMapping.toModel(after));
  }
}

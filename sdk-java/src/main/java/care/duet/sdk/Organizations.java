package care.duet.sdk;

import care.duet.sdk.generated.api.OrganizationsApi;
import care.duet.sdk.generated.model.CreateOrganizationRequest;
import care.duet.sdk.generated.model.Organization;
import care.duet.sdk.generated.model.OrganizationPage;
import care.duet.sdk.generated.model.UpdateOrganizationRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** Health plans, practices and community partners. */
public final class Organizations {

  private final Transport transport;
  private final OrganizationsApi api;

  Organizations(Transport transport) {
    this.transport = transport;
    this.api = new OrganizationsApi(transport.apiClient());
  }

  /**
   * Registers an organization.
   *
   * @param request what to send
   * @return the organization
   */
  public Organization create(CreateOrganizationRequest request) {
    return create(request, RequestOptions.none());
  }

  /**
   * Registers an organization.
   *
   * @param request what to send
   * @param options idempotency key and request id
   * @return the organization
   */
  public Organization create(CreateOrganizationRequest request, RequestOptions options) {
    return transport.call(
        () -> api.createOrganization(request, options.idempotencyKey(), options.headers()));
  }

  /**
   * Reads an organization.
   *
   * @param id the organization's id
   * @return the organization
   */
  public Organization get(String id) {
    return transport.call(() -> api.getOrganization(Ids.inPath(id), null));
  }

  /**
   * Reads an organization if it has changed.
   *
   * @param id the organization's id
   * @param etag the ETag of the state that the caller has
   * @return the organization; empty when it is still the one with that ETag
   */
  public Optional<Organization> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getOrganization(Ids.inPath(id), etag));
  }

  /**
   * Renames an organization.
   *
   * @param id the organization's id
   * @param etag the ETag of the state that the change is based on
   * @param request what to send
   * @return the organization as it is now
   */
  public Organization update(String id, String etag, UpdateOrganizationRequest request) {
    return transport.call(() -> api.updateOrganization(Ids.inPath(id), request, etag));
  }

  /**
   * The first page of organizations, oldest first.
   *
   * @return the page
   */
  public Page<Organization> list() {
    return list(OrganizationQuery.all());
  }

  /**
   * A page of organizations, oldest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Organization> list(OrganizationQuery query) {
    OrganizationPage page =
        transport.call(
            () ->
                api.listOrganizations(
                    query.kind(), query.externalId(), query.limit(), query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All organizations, oldest first; each page is read when its first item is wanted.
   *
   * @return a stream that is empty after one reading
   */
  public Stream<Organization> listAll() {
    return listAll(OrganizationQuery.all());
  }

  /**
   * All organizations, oldest first, within the query; each page is read when its first item is
   * wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Organization> listAll(OrganizationQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }
}

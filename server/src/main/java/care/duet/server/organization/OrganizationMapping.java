package care.duet.server.organization;

import care.duet.server.api.model.OrganizationPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's organizations and the API's. */
final class OrganizationMapping {

  private OrganizationMapping() {}

  static care.duet.server.api.model.Organization toModel(Organization organization) {
    return care.duet.server.api.model.Organization.builder()
        .id(organization.id())
        .kind(care.duet.server.api.model.OrganizationKind.fromValue(organization.kind()))
        .externalId(organization.externalId())
        .name(organization.name())
        .createdAt(organization.createdAt())
        .updatedAt(organization.updatedAt())
        .etag(organization.etag())
        .build();
  }

  static OrganizationPage toPage(List<Organization> items, @Nullable String next) {
    return OrganizationPage.builder()
        .items(items.stream().map(OrganizationMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}

package care.duet.server.grant;

import care.duet.server.api.model.GrantPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's grants and the API's. */
final class GrantMapping {

  private GrantMapping() {}

  static care.duet.server.api.model.Grant toModel(Grant grant) {
    return care.duet.server.api.model.Grant.builder()
        .id(grant.id())
        .clientId(grant.clientId())
        .pairingId(grant.pairingId())
        .role(care.duet.server.api.model.Role.fromValue(grant.role().code()))
        .createdAt(grant.createdAt())
        .etag(grant.etag())
        .build();
  }

  static GrantPage toPage(List<Grant> items, @Nullable String next) {
    return GrantPage.builder()
        .items(items.stream().map(GrantMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}

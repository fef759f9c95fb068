package care.duet.server.apiclient;

import care.duet.server.api.model.ApiKey;
import care.duet.server.api.model.ApiKeyPage;
import care.duet.server.api.model.ClientKind;
import care.duet.server.api.model.ClientPage;
import care.duet.server.api.model.IssuedApiKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's clients and keys and the API's. */
final class ApiClientMapping {

  private ApiClientMapping() {}

  static care.duet.server.api.model.Client toModel(ApiClient client) {
    return care.duet.server.api.model.Client.builder()
        .id(client.id())
        .kind(client.administrator() ? ClientKind.ADMINISTRATOR : ClientKind.PARTNER)
        .organizationId(client.organizationId())
        .name(client.name())
        .createdAt(client.createdAt())
        .etag(client.etag())
        .build();
  }

  static ClientPage toPage(List<ApiClient> items, @Nullable String next) {
    return ClientPage.builder()
        .items(items.stream().map(ApiClientMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  static ApiKey toModel(IssuedKey key) {
    return ApiKey.builder()
        .id(key.id())
        .clientId(key.clientId())
        .name(key.name())
        .lastFour(key.lastFour())
        .createdAt(key.createdAt())
        .expiresAt(key.expiresAt())
        .lastUsedAt(key.lastUsedAt())
        .revokedAt(key.revokedAt())
        .etag(key.etag())
        .build();
  }

  static IssuedApiKey toModel(IssuedKey key, @Nullable String secret) {
    return IssuedApiKey.builder().key(toModel(key)).secret(secret).build();
  }

  static ApiKeyPage toKeyPage(List<IssuedKey> items, @Nullable String next) {
    return ApiKeyPage.builder()
        .items(items.stream().map(ApiClientMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}

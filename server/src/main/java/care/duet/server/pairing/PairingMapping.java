package care.duet.server.pairing;

import care.duet.server.api.model.PairingPage;
import care.duet.server.api.model.UpdatePairingSettingsRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's pairings and the API's. Settings travel as JSON: they are the same. */
final class PairingMapping {

  private final ObjectMapper json;

  PairingMapping(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode settings(@Nullable UpdatePairingSettingsRequest request) {
    return request == null ? json.createObjectNode() : json.valueToTree(request);
  }

  care.duet.server.api.model.Pairing toModel(Pairing pairing) {
    return care.duet.server.api.model.Pairing.builder()
        .id(pairing.id())
        .planOrganizationId(pairing.planOrganizationId())
        .practiceOrganizationId(pairing.practiceOrganizationId())
        .state(care.duet.server.api.model.PairingState.fromValue(pairing.state().code()))
        .settings(
            json.convertValue(
                PairingSettings.of(pairing.settings()).all(),
                care.duet.server.api.model.PairingSettings.class))
        .createdAt(pairing.createdAt())
        .updatedAt(pairing.updatedAt())
        .etag(pairing.etag())
        .build();
  }

  PairingPage toPage(List<Pairing> items, @Nullable String next) {
    return PairingPage.builder()
        .items(items.stream().map(this::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}

package care.duet.server.identity;

import care.duet.server.api.model.OrganizationKind;
import care.duet.server.api.model.PairingState;
import care.duet.server.api.model.Role;
import care.duet.server.api.model.Whoami;
import care.duet.server.api.model.WhoamiGrant;
import care.duet.server.platform.spec.Spec;
import care.duet.server.security.Caller;
import care.duet.server.security.Party;
import java.util.List;

/** Between the caller and the API's description of it. */
final class IdentityMapping {

  private IdentityMapping() {}

  static Whoami toModel(Caller caller, List<HeldRole> roles, Spec spec) {
    String kind = caller.organizationKind();
    return Whoami.builder()
        .clientId(caller.clientId())
        .clientName(caller.clientName())
        .organizationId(caller.organizationId())
        .organizationKind(kind == null ? null : OrganizationKind.fromValue(kind))
        .administrator(caller.administrator())
        .keyId(caller.key().id())
        .keyLastFour(caller.key().lastFour())
        .keyExpiresAt(caller.key().expiresAt())
        .grants(roles.stream().map(role -> grant(role, spec)).toList())
        .build();
  }

  private static WhoamiGrant grant(HeldRole held, Spec spec) {
    Party party = held.role().party();
    return WhoamiGrant.builder()
        .pairingId(held.pairingId())
        .pairingState(PairingState.fromValue(held.pairingState()))
        .role(Role.fromValue(held.role().code()))
        .party(WhoamiGrant.PartyEnum.fromValue(party == null ? "observer" : party.code()))
        .scopes(spec.scopes(held.role().code()).stream().sorted().toList())
        .build();
  }
}

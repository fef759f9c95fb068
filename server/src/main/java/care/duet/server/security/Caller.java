package care.duet.server.security;

import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as one request knows it.
 *
 * @param organizationId the client's organization; null for an administrator
 * @param membership what the caller is in the pairing that the path names; null when the path names
 *     none or the caller holds no role in it
 * @param operation the operation being called
 * @param onBehalfOf the contact that the client acts for; null when it names nobody
 */
public record Caller(
    String clientId,
    String clientName,
    @Nullable String organizationId,
    @Nullable String organizationKind,
    boolean administrator,
    Key key,
    @Nullable Membership membership,
    String operation,
    String requestId,
    @Nullable String onBehalfOf)
    implements Principal {

  /** The key that was used. */
  public record Key(String id, String lastFour, java.time.@Nullable Instant expiresAt) {}

  /** The caller's place in one pairing. */
  public record Membership(String pairingId, String pairingState, Set<Role> roles) {}

  /** The same caller, acting for a contact of the pairing. */
  public Caller actingFor(String contactId) {
    return new Caller(
        clientId,
        clientName,
        organizationId,
        organizationKind,
        administrator,
        key,
        membership,
        operation,
        requestId,
        contactId);
  }

  @Override
  public String getName() {
    return clientId;
  }
}

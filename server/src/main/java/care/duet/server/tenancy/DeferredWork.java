package care.duet.server.tenancy;

import care.duet.server.security.Caller;
import care.duet.server.security.Party;
import care.duet.server.security.Role;
import java.util.Set;

/**
 * Work that a caller was allowed to ask for and that is done later. What is left to do must have
 * been written down inside the pairing, by a request that had a scope of its own.
 */
public final class DeferredWork {

  private DeferredWork() {}

  /**
   * The scope to do it in: the pairing, side and client of the request that left it.
   *
   * @param operation the operation that was asked for
   * @param requestId what the audit trail tells the work by
   */
  public static PairingScope scope(
      String pairingId, Party party, String clientId, String operation, String requestId) {
    Role role =
        switch (party) {
          case PLAN -> Role.PLAN_PROJECT_MANAGER;
          case PRACTICE -> Role.PRACTICE_CARE_MANAGER;
        };
    Caller.Membership membership = new Caller.Membership(pairingId, "active", Set.of(role));
    return new PairingScope(
        new Caller(
            clientId,
            clientId,
            null,
            null,
            false,
            new Caller.Key("", "", null),
            membership,
            operation,
            requestId,
            null),
        membership);
  }
}

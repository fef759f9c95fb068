package care.duet.server.tenancy;

import care.duet.server.security.Caller;
import care.duet.server.security.Party;
import care.duet.server.security.Role;
import java.util.Set;

/**
 * Work that nobody waits for: what a caller was allowed to ask for and is done later, and what the
 * two sides have agreed on to happen by itself. What is left to do must have been written down
 * inside the pairing, or be told to the pairing's own people alone.
 */
public final class DeferredWork {

  /** Who the audit trail says does what happens by itself. */
  private static final String SERVER = "duet";

  private DeferredWork() {}

  /**
   * The scope to do in what the sides have agreed on to happen by itself.
   *
   * @param party the side whose people it is for
   * @param operation what is done
   * @param id what the audit trail tells the work by
   */
  public static PairingScope ofServer(String pairingId, Party party, String operation, String id) {
    return scope(pairingId, party, SERVER, operation, id);
  }

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

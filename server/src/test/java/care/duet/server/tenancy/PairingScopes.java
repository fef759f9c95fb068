package care.duet.server.tenancy;

import care.duet.server.security.Caller;
import care.duet.server.security.Role;
import java.util.Set;

/** Scopes for tests, which have no request to be admitted with. */
public final class PairingScopes {
  private PairingScopes() {}

  public static PairingScope of(String pairingId) {
    Caller.Membership membership =
        new Caller.Membership(pairingId, "active", Set.of(Role.PLAN_PROJECT_MANAGER));
    Caller caller =
        new Caller(
            "cli_test",
            "plan",
            "org_plan",
            "health_plan",
            false,
            new Caller.Key("key_test", "test", null),
            membership,
            "test",
            "req_test",
            null);
    return new PairingScope(caller, membership);
  }
}

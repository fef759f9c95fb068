package care.duet.server.tenancy;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.security.Caller;
import care.duet.server.security.Party;
import care.duet.server.security.Role;
import java.util.Objects;
import java.util.Set;

/**
 * A caller who has been found to be a member of a pairing. Nothing reaches a pairing's data without
 * one, and only this package can make one.
 */
public final class PairingScope {

  private final Caller caller;
  private final Caller.Membership membership;

  PairingScope(Caller caller, Caller.Membership membership) {
    this.caller = Objects.requireNonNull(caller);
    this.membership = Objects.requireNonNull(membership);
  }

  /** The tenant. */
  public String pairingId() {
    return membership.pairingId();
  }

  /** Who is calling. */
  public Caller caller() {
    return caller;
  }

  /** What the caller is here. */
  public Set<Role> roles() {
    return membership.roles();
  }

  /** Whether the pairing takes changes. */
  public boolean takesChanges() {
    return membership.pairingState().equals("active");
  }

  /** The side the caller speaks for; an observer speaks for none and gets 403. */
  public Party party() {
    return membership.roles().stream()
        .map(Role::party)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(ProblemType.FORBIDDEN, "An observer speaks for neither side."));
  }

  @Override
  public String toString() {
    return pairingId();
  }
}

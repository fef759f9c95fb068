package care.duet.server.security;

import jakarta.ws.rs.core.SecurityContext;

/** Reads the caller out of a request. */
public final class Callers {

  private Callers() {}

  /** The caller of a request that has passed authentication. */
  public static Caller of(SecurityContext security) {
    if (security.getUserPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("no caller: the request did not pass authentication");
  }
}

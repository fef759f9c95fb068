package care.duet.server.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;

/** Reads the caller out of a request, and puts one there. */
public final class Callers {

  private Callers() {}

  /** Puts what has been found out about a request's caller in the place of what was known. */
  public static void replace(ContainerRequestContext request, Caller caller) {
    request.setSecurityContext(new CallerSecurityContext(caller));
  }

  /** The caller of a request that has passed authentication. */
  public static Caller of(SecurityContext security) {
    if (security.getUserPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("no caller: the request did not pass authentication");
  }
}

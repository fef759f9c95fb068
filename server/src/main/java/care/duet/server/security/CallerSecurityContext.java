package care.duet.server.security;

import jakarta.ws.rs.core.SecurityContext;

/** Carries the caller to the resources. */
record CallerSecurityContext(Caller caller) implements SecurityContext {

  @Override
  public Caller getUserPrincipal() {
    return caller;
  }

  /** Roles are checked against the spec by {@link ScopeFilter}, never here. */
  @Override
  public boolean isUserInRole(String role) {
    return false;
  }

  @Override
  public boolean isSecure() {
    return false;
  }

  @Override
  public String getAuthenticationScheme() {
    return "Bearer";
  }
}

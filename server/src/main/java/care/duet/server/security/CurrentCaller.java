package care.duet.server.security;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ContextResolver;

/**
 * The caller of the request being served, for operations whose path names no pairing and so brings
 * no scope. The one place that relies on the framework's idea of a current request.
 */
public final class CurrentCaller implements ContextResolver<Caller> {

  @Context
  @SuppressWarnings("NullAway.Init")
  private SecurityContext security;

  /** The caller; the request has passed authentication. */
  public Caller get() {
    return Callers.of(security);
  }

  @Override
  public Caller getContext(Class<?> type) {
    return get();
  }
}

package care.duet.server.security;

import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.spec.Spec;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.time.Clock;

/** Registers what every request must pass: operation, key, scope. */
public final class SecurityModule {

  private SecurityModule() {}

  /** Sets the filters on a server. */
  public static void install(JerseyEnvironment jersey, SystemDb db, Spec spec, Clock clock) {
    jersey.register(new OperationFilter(spec));
    jersey.register(new AuthenticationFilter(db, clock));
    jersey.register(new ScopeFilter(spec));
    jersey.register(new RequestLogFilter());
  }
}

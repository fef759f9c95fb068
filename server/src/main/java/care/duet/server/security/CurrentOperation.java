package care.duet.server.security;

import care.duet.server.platform.spec.Operation;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The operation of the spec that a request calls. */
final class CurrentOperation {

  private static final String PROPERTY = "duet.operation";

  private CurrentOperation() {}

  static void set(ContainerRequestContext request, Operation operation) {
    request.setProperty(PROPERTY, operation);
  }

  static @Nullable Operation of(ContainerRequestContext request) {
    return (Operation) request.getProperty(PROPERTY);
  }
}

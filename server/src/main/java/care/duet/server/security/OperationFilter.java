package care.duet.server.security;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.spec.Operation;
import care.duet.server.platform.spec.Spec;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;

/** Finds out which operation of the spec is called; generated methods carry the operation's id. */
@Priority(Priorities.AUTHENTICATION - 100)
final class OperationFilter implements ContainerRequestFilter {

  private static final String OPEN = "care.duet.server.docs";

  private final Spec spec;

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo resource;

  OperationFilter(Spec spec) {
    this.spec = spec;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null || resource.getResourceClass().getPackageName().equals(OPEN)) {
      return;
    }
    Operation operation = spec.operations().get(method.getName());
    if (operation == null) {
      if (request.getMethod().equals("OPTIONS")) {
        return; // answered by the framework with the methods allowed, nothing else
      }
      throw ProblemException.of(ProblemType.FORBIDDEN, "This operation is in no spec.");
    }
    CurrentOperation.set(request, operation);
  }
}

package care.duet.server.security;

import care.duet.server.platform.http.PathParameters;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.http.QueryParameters;
import care.duet.server.platform.spec.Operation;
import care.duet.server.platform.spec.Spec;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets a call through only when the spec grants it: the caller is a member of the pairing (else
 * 404), one of its roles holds the operation's scope (else 403), and the pairing's state allows it.
 */
@Priority(Priorities.AUTHORIZATION)
final class ScopeFilter implements ContainerRequestFilter {

  private final Spec spec;

  ScopeFilter(Spec spec) {
    this.spec = spec;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Operation operation = CurrentOperation.of(request);
    if (operation == null) {
      return;
    }
    Caller caller = Callers.of(request.getSecurityContext());
    Caller.Membership membership = caller.membership();
    if (operation.pairingParameter() != null && !caller.administrator() && membership == null) {
      throw ProblemException.notFound();
    }
    requireScope(operation, caller);
    if (membership != null && !caller.administrator()) {
      requireState(operation, membership.pairingState());
    }
    PathParameters.check(request.getUriInfo());
    QueryParameters.check(request.getUriInfo(), operation.queryParameters());
  }

  private void requireScope(Operation operation, Caller caller) {
    if (operation.scope().equals(Operation.AUTHENTICATED)) {
      return;
    }
    if (!scopes(operation, caller).contains(operation.scope())) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN,
          "This operation needs the scope '" + operation.scope() + "', which the caller lacks.");
    }
  }

  private Set<String> scopes(Operation operation, Caller caller) {
    if (caller.administrator()) {
      return operation.administrable() ? spec.scopes(Role.ADMINISTRATOR) : Set.of();
    }
    Caller.Membership membership = caller.membership();
    return membership == null
        ? Set.of()
        : membership.roles().stream()
            .flatMap(role -> spec.scopes(role.code()).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static void requireState(Operation operation, String state) {
    boolean allowed =
        switch (state) {
          case "active" -> true;
          case "provisioning", "suspended" -> !operation.writes();
          default -> false;
        };
    if (!allowed) {
      throw ProblemException.of(
          ProblemType.PAIRING_NOT_ACTIVE,
          "The pairing is "
              + state
              + (state.equals("closed") ? "." : ": it answers reads and refuses writes."));
    }
  }
}

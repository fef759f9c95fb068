package care.duet.server.isolation;

import care.duet.server.security.Caller;
import care.duet.server.security.Role;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Faults outside the statements. */
final class LeakFilters {

  private LeakFilters() {}

  /** Passes on to the fault that is planted at the moment. */
  @Priority(Priorities.AUTHENTICATION + 1)
  record Switch(AtomicReference<@Nullable Leak> planted)
      implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) throws java.io.IOException {
      if (planted.get() != null && planted.get().filter() instanceof ContainerRequestFilter fault) {
        fault.filter(request);
      }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
        throws java.io.IOException {
      if (planted.get() != null
          && planted.get().filter() instanceof ContainerResponseFilter fault) {
        fault.filter(request, response);
      }
    }
  }

  /** Takes whoever asks for a member of the pairing in the path. */
  static ContainerRequestFilter believesThePath() {
    return request -> {
      String pairing = request.getUriInfo().getPathParameters().getFirst("pairing_id");
      if (pairing != null
          && request.getSecurityContext().getUserPrincipal() instanceof Caller caller) {
        Set<Role> roles = Set.of(Role.PLAN_PROJECT_MANAGER);
        request.setSecurityContext(
            new Admitted(
                new Caller(
                    caller.clientId(),
                    caller.clientName(),
                    caller.organizationId(),
                    caller.organizationKind(),
                    caller.administrator(),
                    caller.key(),
                    new Caller.Membership(pairing, "active", roles),
                    caller.operation(),
                    caller.requestId(),
                    caller.onBehalfOf())));
      }
    };
  }

  /** Says 403 where a pairing exists and 404 where none does. */
  static ContainerResponseFilter forbids(World world) {
    return (request, response) -> {
      if (response.getStatus() == 404 && path(request).contains(world.theirs().id())) {
        response.setStatus(403);
      }
    };
  }

  /** Hints, in a header, that something exists. */
  static ContainerResponseFilter hints(World world) {
    return (request, response) -> {
      if (path(request).contains(world.theirs().planList())) {
        response.getHeaders().add("X-Hint", "elsewhere");
      }
    };
  }

  /** Carries something of theirs in a header of a rightful answer. */
  static ContainerResponseFilter mentions(World world) {
    String word = world.theirs().stored().get(0);
    return (request, response) -> response.getHeaders().add("X-Debug", word);
  }

  /** Takes their validators for ours. */
  static ContainerResponseFilter confusesValidators() {
    return (request, response) -> {
      String held = request.getHeaderString("If-None-Match");
      if (held != null && !held.contains("never")) {
        response.setStatus(304);
        response.setEntity(null);
      }
    };
  }

  private static String path(ContainerRequestContext request) {
    return request.getUriInfo().getPath();
  }

  /** Drops cursors, as a list does that does not know whose they are. */
  @PreMatching
  record IgnoresCursors(AtomicReference<@Nullable Leak> planted) implements ContainerRequestFilter {

    static final String NAME = "cursors are good anywhere";

    @Override
    public void filter(ContainerRequestContext request) {
      if (planted.get() != null && planted.get().name().equals(NAME)) {
        request.setRequestUri(
            request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor").build());
      }
    }
  }

  private record Admitted(Caller caller) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return caller;
    }

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
}

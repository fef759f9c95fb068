package care.duet.server.security;

import care.duet.server.platform.spec.Operation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per request: operation, status, client. Never the URL, which a caller can fill with
 * anything.
 */
final class RequestLogFilter implements ContainerResponseFilter {

  private static final Logger LOG = LoggerFactory.getLogger("care.duet.server.requests");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Operation operation = CurrentOperation.of(request);
    if (operation == null) {
      return;
    }
    String client =
        request.getSecurityContext().getUserPrincipal() instanceof Caller caller
            ? caller.clientId()
            : "-";
    LOG.info("{} {} {}", operation.id(), response.getStatus(), client);
  }
}

package care.duet.server.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Puts the request's id into a problem; mappers are shared by all requests and cannot know it. */
final class ProblemRequestIdFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      Object id = request.getProperty(RequestIdFilter.ATTRIBUTE);
      response.setEntity(problem.withRequestId(String.valueOf(id)));
    }
  }
}

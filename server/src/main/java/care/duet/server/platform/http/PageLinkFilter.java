package care.duet.server.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;

/** Turns a page's cursor into the RFC 8288 link to the next page. */
final class PageLinkFilter implements ContainerResponseFilter {

  /** Internal header between a resource and this filter; it never leaves the server. */
  static final String NEXT_CURSOR = "Duet-Internal-Next-Cursor";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    List<Object> cursor = response.getHeaders().remove(NEXT_CURSOR);
    if (cursor == null) {
      return;
    }
    URI next =
        request
            .getUriInfo()
            .getRequestUriBuilder()
            .scheme(null)
            .host(null)
            .port(-1)
            .replaceQueryParam("cursor", cursor.get(0))
            .build();
    response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
  }
}

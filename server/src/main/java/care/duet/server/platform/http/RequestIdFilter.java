package care.duet.server.platform.http;

import jakarta.annotation.Priority;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/**
 * Gives every request an id before anything else sees it. A servlet filter, because errors of the
 * container need the id too.
 */
@Priority(0)
public final class RequestIdFilter implements Filter {

  /** The request attribute that holds the id. */
  public static final String ATTRIBUTE = "duet.request_id";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = RequestIds.accept(((HttpServletRequest) request).getHeader(RequestIds.HEADER));
    request.setAttribute(ATTRIBUTE, id);
    ((HttpServletResponse) response).setHeader(RequestIds.HEADER, id);
    MDC.put("request_id", id);
    try {
      chain.doFilter(request, response);
      addBody((HttpServletResponse) response);
    } finally {
      MDC.remove("request_id");
    }
  }

  /** Jersey gives headers and paths that it cannot parse a status and nothing else. */
  private static void addBody(HttpServletResponse response) throws IOException {
    if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
        && !response.isCommitted()
        && response.getContentType() == null) {
      response.sendError(response.getStatus());
    }
  }
}

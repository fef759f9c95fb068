package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what never reaches a resource: requests that are no valid HTTP, or too large for it. */
final class ContainerProblems extends ErrorHandler {

  /** It refuses only methods that no resource has. */
  private static final String KNOWN_METHODS = "GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS";

  private final ObjectMapper json;

  ContainerProblems(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ProblemType type = ProblemType.byStatus(response.getStatus());
    Object known = request.getAttribute(RequestIdFilter.ATTRIBUTE);
    String id =
        known == null
            ? RequestIds.accept(request.getHeaders().get(RequestIds.HEADER))
            : known.toString();
    response.setStatus(type.status());
    if (type == ProblemType.METHOD_NOT_ALLOWED) {
      response.getHeaders().put(HttpHeader.ALLOW, KNOWN_METHODS);
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(RequestIds.HEADER, id);
    Problem problem = Problem.of(type, type.title() + ".", List.of(), id);
    response.write(true, ByteBuffer.wrap(bytes(problem)), callback);
    return true;
  }

  private byte[] bytes(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

package care.duet.server.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.glassfish.jersey.server.ParamException;

/** Answers what the framework itself refuses: no route, wrong method, wrong content type. */
final class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException refused) {
    if (refused instanceof ParamException.HeaderParamException) {
      String name = ((ParamException) refused).getParameterName();
      return ProblemResponses.of(
          ProblemType.INVALID_PARAMETER,
          "1 value breaks a rule of this operation.",
          List.of(
              ProblemError.parameter(
                  name, "wrong_type", "The value is not of the documented type.")));
    }
    Response original = refused.getResponse();
    if (original.getStatus() < 400) {
      return original;
    }
    ProblemType type = ProblemType.byStatus(original.getStatus());
    Response answer = ProblemResponses.of(type, type.title() + ".", List.of());
    Object allow = original.getHeaders().getFirst(HttpHeaders.ALLOW);
    return allow == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
  }
}

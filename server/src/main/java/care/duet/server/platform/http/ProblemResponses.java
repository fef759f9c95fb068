package care.duet.server.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns problems into responses. */
final class ProblemResponses {

  private static final int RETRY_AFTER_SECONDS = 2;

  private ProblemResponses() {}

  /** The response; {@link ProblemRequestIdFilter} adds the request's id. */
  static Response of(ProblemType type, @Nullable String detail, List<ProblemError> errors) {
    Response.ResponseBuilder response =
        Response.status(type.status())
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(type, detail, errors, ""));
    if (type == ProblemType.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"duet\"");
    }
    if (type == ProblemType.UNAVAILABLE || type == ProblemType.REQUEST_IN_PROGRESS) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.build();
  }
}

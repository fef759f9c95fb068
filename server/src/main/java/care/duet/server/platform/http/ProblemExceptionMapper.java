package care.duet.server.platform.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers the server's own problems. */
final class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

  @Override
  public Response toResponse(ProblemException problem) {
    return ProblemResponses.of(problem.type(), problem.getMessage(), problem.errors());
  }
}

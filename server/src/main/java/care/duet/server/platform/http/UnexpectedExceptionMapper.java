package care.duet.server.platform.http;

import care.duet.server.platform.db.DatabaseUnavailableException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the container refuses, a database out of reach, and what nobody foresaw. */
final class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedExceptionMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof DatabaseUnavailableException) {
      LOG.warn("The database is out of reach: {}", failure.getClass().getName());
      return ProblemResponses.of(
          ProblemType.UNAVAILABLE, "The database is out of reach.", List.of());
    }
    if (failure instanceof HttpException refused && refused.getCode() < 500) {
      // The container's own verdict on a request, such as a body in chunks that are none.
      ProblemType type = ProblemType.byStatus(refused.getCode());
      return ProblemResponses.of(type, type.title() + ".", List.of());
    }
    // Class names and frames only: messages of drivers and parsers can hold patients' data.
    LOG.error("Unexpected failure {}", Stack.of(failure));
    return ProblemResponses.of(ProblemType.INTERNAL_ERROR, "Report the request_id.", List.of());
  }
}

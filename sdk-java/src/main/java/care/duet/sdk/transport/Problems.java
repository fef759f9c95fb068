package care.duet.sdk.transport;

import care.duet.sdk.errors.DuetStatusException;
import care.duet.sdk.errors.ErrorAnswer;
import care.duet.sdk.generated.model.Problem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Reads error answers, also those that a proxy wrote and not Duet. */
final class Problems {

  private final ObjectMapper mapper;
  private final Timing timing;

  Problems(ObjectMapper mapper, Timing timing) {
    this.mapper = mapper;
    this.timing = timing;
  }

  /** A body without a code is not one of ours, even if it is JSON. */
  Optional<Problem> in(HttpResponse<byte[]> answer) {
    try {
      return Optional.ofNullable(mapper.readValue(answer.body(), Problem.class))
          .filter(problem -> problem.getCode() != null);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  DuetStatusException exception(HttpResponse<byte[]> answer) {
    Problem problem = in(answer).orElse(null);
    String inBody = problem == null ? null : problem.getRequestId();
    return DuetStatusException.of(
        new ErrorAnswer(
            answer.statusCode(),
            problem,
            answer.headers().firstValue("X-Request-Id").orElse(inBody),
            RetryAfter.in(answer.headers(), timing.now()).orElse(null)));
  }
}

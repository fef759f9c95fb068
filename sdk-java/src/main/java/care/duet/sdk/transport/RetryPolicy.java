package care.duet.sdk.transport;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Whether and when to try again. Only what cannot be done twice is tried twice: reads, POSTs by
 * their idempotency key, and changes that name the state they are based on.
 */
final class RetryPolicy {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
  private static final double JITTER = 0.25;
  private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);
  private static final String STILL_RUNNING = "request_in_progress";

  private final Problems problems;
  private final Timing timing;

  RetryPolicy(Problems problems, Timing timing) {
    this.problems = problems;
    this.timing = timing;
  }

  /** How long to wait before the given repeat, counted from 1; empty when there is to be none. */
  Optional<Duration> pauseBefore(int repeat, HttpRequest request, Outcome outcome) {
    if (!isRepeatable(request)) {
      return Optional.empty();
    }
    HttpResponse<byte[]> answer = outcome.answer();
    if (answer == null) {
      return Optional.of(backoff(repeat));
    }
    return isPassing(answer)
        ? RetryAfter.in(answer.headers(), timing.now()).or(() -> Optional.of(backoff(repeat)))
        : Optional.empty();
  }

  private static boolean isRepeatable(HttpRequest request) {
    return switch (request.method()) {
      case "GET" -> true;
      case "POST" -> request.headers().firstValue(Credentials.IDEMPOTENCY_KEY).isPresent();
      default -> request.headers().firstValue("If-Match").isPresent();
    };
  }

  private boolean isPassing(HttpResponse<byte[]> answer) {
    return answer.statusCode() == 409
        ? problems.in(answer).filter(p -> STILL_RUNNING.equals(p.getCode())).isPresent()
        : PASSING.contains(answer.statusCode());
  }

  private Duration backoff(int repeat) {
    long millis = FIRST_PAUSE.toMillis() << Math.min(repeat - 1, 10);
    double shortened = Math.min(millis, LONGEST_PAUSE.toMillis()) * (1 - JITTER * timing.random());
    return Duration.ofMillis((long) shortened);
  }
}

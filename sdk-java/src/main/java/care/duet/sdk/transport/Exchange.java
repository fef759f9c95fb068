package care.duet.sdk.transport;

import care.duet.sdk.errors.DuetConnectionException;
import care.duet.sdk.errors.DuetException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** One call from the caller's view: as many tries as it takes, within one deadline. */
final class Exchange {

  private final TransportSettings settings;
  private final Credentials credentials;
  private final Wire wire;
  private final RetryPolicy policy;
  private final Problems problems;
  private final Timing timing;

  Exchange(TransportSettings settings, Wire wire, Problems problems, Timing timing) {
    this.settings = settings;
    this.credentials = new Credentials(settings);
    this.wire = wire;
    this.policy = new RetryPolicy(problems, timing);
    this.problems = problems;
    this.timing = timing;
  }

  /**
   * Sends the request.
   *
   * @return an answer that is a success, or says that nothing has changed
   * @throws DuetException for every other answer, and for none
   */
  HttpResponse<byte[]> send(HttpRequest plain) {
    HttpRequest request = credentials.addTo(plain);
    try {
      HttpResponse<byte[]> answer = repeat(request).answerOrThrow();
      if (answer.statusCode() / 100 == 2 || answer.statusCode() == 304) {
        return answer;
      }
      throw problems.exception(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DuetConnectionException("interrupted while waiting for the server", e);
    }
  }

  private Outcome repeat(HttpRequest request) throws InterruptedException {
    Deadline deadline = Deadline.in(settings.callTimeout(), timing);
    for (int repeat = 1; ; repeat++) {
      Outcome outcome = wire.send(request, deadline.atMost(settings.requestTimeout()));
      Optional<Duration> pause = policy.pauseBefore(repeat, request, outcome);
      if (repeat > settings.maxRetries()
          || pause.isEmpty()
          || pause.get().compareTo(deadline.remaining()) >= 0) {
        return outcome;
      }
      timing.sleep(pause.get());
    }
  }
}

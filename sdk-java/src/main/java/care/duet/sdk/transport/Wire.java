package care.duet.sdk.transport;

import care.duet.sdk.errors.DuetConnectionException;
import care.duet.sdk.errors.DuetTimeoutException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One try. The limit holds until the last byte of the body: the one that a {@link HttpRequest}
 * carries ends with the headers, so a server that stalls halfway would hold the caller for ever.
 */
final class Wire {

  private final HttpClient http;

  Wire(HttpClient http) {
    this.http = http;
  }

  Outcome send(HttpRequest request, Duration limit) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return Outcome.answered(answer.get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Outcome.failed(tooLate(limit, e));
    } catch (ExecutionException e) {
      return Outcome.failed(lost(e));
    } finally {
      answer.cancel(true);
    }
  }

  private static DuetConnectionException lost(ExecutionException e) {
    if (e.getCause() instanceof HttpTimeoutException timeout) {
      return new DuetTimeoutException("no connection to the server in time", timeout);
    }
    if (e.getCause() instanceof IOException io) {
      return new DuetConnectionException("the connection to the server failed", io);
    }
    throw new IllegalStateException("the HTTP client failed", e);
  }

  private static DuetTimeoutException tooLate(Duration limit, TimeoutException e) {
    return new DuetTimeoutException("no complete answer within " + limit.toMillis() + " ms", e);
  }
}

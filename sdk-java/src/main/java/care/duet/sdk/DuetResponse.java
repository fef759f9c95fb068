package care.duet.sdk;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * An answer with everything around it.
 *
 * @param <T> what the call returns
 * @param value what the call returned
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body as it was sent; it can hold personal data
 */
public record DuetResponse<T>(T value, int status, HttpHeaders headers, String body) {

  /**
   * The version of what was answered, to be given back with a change.
   *
   * @return the ETag header
   */
  public Optional<String> etag() {
    return headers.firstValue("ETag");
  }

  /**
   * The id under which the server's log knows the request.
   *
   * @return the X-Request-Id header
   */
  public Optional<String> requestId() {
    return headers.firstValue("X-Request-Id");
  }

  /**
   * Whether the server had done this before, under the same idempotency key, and told what it
   * answered then.
   *
   * @return true for a stored answer
   */
  public boolean isReplayed() {
    return headers.firstValue("Idempotency-Replayed").filter("true"::equals).isPresent();
  }

  /** Without value, headers and body, so that it can be logged. */
  @Override
  public String toString() {
    return "DuetResponse[status=" + status + ", requestId=" + requestId().orElse("none") + "]";
  }
}

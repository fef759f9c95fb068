package care.duet.sdk.transport;

import java.net.http.HttpRequest;
import java.util.UUID;

/**
 * What every request of a client carries. It replaces what stands there already: the generated code
 * adds headers, and two Authorization headers are worse than one.
 */
record Credentials(TransportSettings settings) {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** The same request, with a key of its own if it is a POST that has none. */
  HttpRequest addTo(HttpRequest request) {
    HttpRequest.Builder complete = HttpRequest.newBuilder(request, (name, value) -> true);
    settings.headers().forEach(complete::setHeader);
    complete.setHeader("User-Agent", settings.userAgent());
    complete.setHeader("Authorization", "Bearer " + settings.apiKey());
    if (request.method().equals("POST")
        && request.headers().firstValue(IDEMPOTENCY_KEY).isEmpty()) {
      complete.setHeader(IDEMPOTENCY_KEY, UUID.randomUUID().toString());
    }
    return complete.build();
  }
}

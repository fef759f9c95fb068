package care.duet.sdk.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a client is built with.
 *
 * @param baseUri where the server is, without a slash at the end
 * @param apiKey the bearer credential
 * @param connectTimeout how long to wait for a connection
 * @param requestTimeout how long one try may take, body included
 * @param callTimeout how long all tries of a call and the waits between them may take
 * @param maxRetries how many tries may follow the first
 * @param userAgent what the client calls itself
 * @param headers sent with every request
 * @param http last changes to the HTTP client, such as a proxy
 */
public record TransportSettings(
    URI baseUri,
    String apiKey,
    Duration connectTimeout,
    Duration requestTimeout,
    Duration callTimeout,
    int maxRetries,
    String userAgent,
    Map<String, String> headers,
    Consumer<HttpClient.Builder> http) {

  /** Keeps what was given from changing later. */
  public TransportSettings {
    headers = Map.copyOf(headers);
  }

  /** The same, with as much time for a try and for all tries together. */
  TransportSettings withTimeouts(Duration time) {
    return new TransportSettings(
        baseUri, apiKey, connectTimeout, time, time, maxRetries, userAgent, headers, http);
  }

  /** The same, with one more header. */
  TransportSettings withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new TransportSettings(
        baseUri,
        apiKey,
        connectTimeout,
        requestTimeout,
        callTimeout,
        maxRetries,
        userAgent,
        more,
        http);
  }

  /** Without the credential and without headers, which can hold others. */
  @Override
  public String toString() {
    return "TransportSettings[" + baseUri + "]";
  }
}

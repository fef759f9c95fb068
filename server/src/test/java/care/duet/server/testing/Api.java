package care.duet.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls the server as a partner would, and holds every answer against the specification.
 *
 * @param key the bearer key; empty to send none
 */
public record Api(URI base, String key, Map<String, String> headers) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final SpecValidator SPEC = new SpecValidator();

  /** A caller with this key. */
  public Api(URI base, String key) {
    this(base, key, Map.of());
  }

  /** The same caller with one more header. */
  public Api with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Api(base, key, more);
  }

  /** The same server with another key. */
  public Api as(String otherKey) {
    return new Api(base, otherKey, headers);
  }

  /** GET. */
  public Answer get(String path) {
    return call("GET", path, "");
  }

  /** POST with a JSON body; empty for none. */
  public Answer post(String path, String body) {
    return call("POST", path, body);
  }

  /** PATCH with a JSON body. */
  public Answer patch(String path, String body) {
    return call("PATCH", path, body);
  }

  /** PUT with a JSON body. */
  public Answer put(String path, String body) {
    return call("PUT", path, body);
  }

  /** DELETE. */
  public Answer delete(String path) {
    return call("DELETE", path, "");
  }

  /** Any method; fails when the answer is not what the specification says. */
  public Answer call(String method, String path, String body) {
    Answer answer = send(method, path, body);
    if (path.startsWith("/v1/")) {
      assertThat(SPEC.problems(method, path, answer))
          .as("%s %s answered %d %s", method, path, answer.status(), answer.body())
          .isEmpty();
    }
    return answer;
  }

  private Answer send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    if (body.isEmpty()) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request.method(method, HttpRequest.BodyPublishers.ofString(body));
      if (!headers.containsKey("Content-Type")) {
        request.header("Content-Type", "application/json");
      }
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

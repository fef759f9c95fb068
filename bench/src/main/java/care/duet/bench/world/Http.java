package care.duet.bench.world;

import care.duet.bench.load.Connection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Calls a server on this machine, one request at a time.
 *
 * @param key the bearer key
 */
public record Http(int port, String key) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A request as bytes; without a body when it is empty. */
  public static byte[] request(String method, String path, String key, String more, String body) {
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nAuthorization: Bearer "
            + key
            + "\r\n"
            + more;
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String text =
        body.isEmpty()
            ? head + "\r\n"
            : head
                + "Content-Type: application/json\r\nContent-Length: "
                + content.length
                + "\r\n\r\n"
                + body;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Sends it and answers the JSON; fails unless the status is 2xx. */
  public JsonNode call(String method, String path, String body) {
    String length = method.equals("POST") && body.isEmpty() ? "Content-Length: 0\r\n" : "";
    return send(request(method, path, key, length, body));
  }

  /** Sends bytes and answers the JSON; fails unless the status is 2xx. */
  public JsonNode send(byte[] request) {
    try {
      return JSON.readTree(text(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends bytes and answers the body as it came; fails unless the status is 2xx. */
  public String text(byte[] request) {
    try (Connection connection = new Connection(port)) {
      int status = connection.exchange(request);
      if (status / 100 != 2) {
        throw new IllegalStateException("answered " + status + ": " + connection.body());
      }
      return connection.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isHealthy(int port, String path) {
    try (Connection connection = new Connection(port)) {
      return connection.exchange(request("GET", path, "", "", "")) == 200;
    } catch (IOException e) {
      return false;
    }
  }
}

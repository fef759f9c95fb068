package care.duet.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text at a JSON Pointer. */
  public String text(String pointer) {
    return json().at(pointer).asText();
  }

  /** A header's first value. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The ETag; fails when there is none. */
  public String etag() {
    return header("ETag").orElseThrow();
  }
}

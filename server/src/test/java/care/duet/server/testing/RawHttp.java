package care.duet.server.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Sends bytes that no HTTP client would, on a connection of their own.
 *
 * @param head status line and headers of the answer
 * @param body what follows them
 */
public record RawHttp(String head, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_MILLIS = 20_000;

  /** Sends the text as it is, ends the sending side, and reads until the server closes. */
  public static RawHttp send(URI server, String text) {
    return send(server, out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Lets the caller write; it may fail, because the server may answer and close early. */
  public static RawHttp send(URI server, Writing writing) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        writing.write(socket.getOutputStream());
        socket.getOutputStream().flush();
        socket.shutdownOutput();
      } catch (IOException answeredEarly) {
        // What it answered is there to be read.
      }
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawHttp parse(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    return end < 0
        ? new RawHttp(answer, "")
        : new RawHttp(answer.substring(0, end), answer.substring(end + 4));
  }

  /** The status; 0 when the server closed without a word. */
  public int status() {
    return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", -1)[1]);
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a request. */
  @FunctionalInterface
  public interface Writing {
    void write(OutputStream out) throws IOException;
  }
}

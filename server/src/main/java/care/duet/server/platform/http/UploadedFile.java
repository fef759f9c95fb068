package care.duet.server.platform.http;

import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is a file: read as a stream, once, within the limits of size and time. It can be
 * closed, because the framework closes the stream at once behind whatever cannot.
 *
 * @param type what the request says it is
 */
public record UploadedFile(MediaType type, InputStream content) implements Closeable {

  @Override
  public void close() throws IOException {
    content.close();
  }
}

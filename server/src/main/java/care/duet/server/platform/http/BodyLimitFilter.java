package care.duet.server.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies above a limit, declared or not, before they fill the memory, and bodies that would
 * be read as something else than their sender means.
 */
@PreMatching
@Priority(1)
final class BodyLimitFilter implements ContainerRequestFilter {

  private static final MediaType CSV = new MediaType("text", "csv");
  private static final MediaType NDJSON = new MediaType("application", "x-ndjson");

  private final long mostBytes;
  private final long mostFileBytes;

  /**
   * @param mostBytes how large a body may be that is read into memory
   * @param mostFileBytes how large a body may be that is read as a stream
   */
  BodyLimitFilter(long mostBytes, long mostFileBytes) {
    this.mostBytes = mostBytes;
    this.mostFileBytes = mostFileBytes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long most = isFile(request.getMediaType()) ? mostFileBytes : mostBytes;
    if (declaredLength(request) > most) {
      throw BoundedStream.tooLarge(most);
    }
    // Before anybody asks whether there is a body: that reads its first byte.
    request.setEntityStream(new BoundedStream(unpacked(request), most, System::nanoTime));
    if (request.hasEntity()) {
      requireReadable(request);
    }
  }

  /** The framework reads the length into an int, and a longer one as none. */
  private static long declaredLength(ContainerRequestContext request) {
    String declared = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return declared != null && declared.matches("\\d{1,18}") ? Long.parseLong(declared) : -1;
  }

  private static boolean isFile(@Nullable MediaType type) {
    return type != null && (type.isCompatible(CSV) || type.isCompatible(NDJSON));
  }

  private static InputStream unpacked(ContainerRequestContext request) {
    if (!"gzip".equalsIgnoreCase(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))) {
      return request.getEntityStream();
    }
    request.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
    request.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    return new UnpackedStream(request.getEntityStream());
  }

  /** Gzip has been undone and its name taken off the header. */
  private static void requireReadable(ContainerRequestContext request) {
    String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw ProblemException.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, or in gzip.");
    }
    MediaType type = request.getMediaType();
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Bodies are sent in UTF-8.");
    }
  }
}

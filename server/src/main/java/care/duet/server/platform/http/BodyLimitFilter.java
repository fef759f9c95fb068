package care.duet.server.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Refuses bodies above a limit, declared or not, before they fill the memory, and bodies that would
 * be read as something else than their sender means.
 */
@PreMatching
@Priority(1)
final class BodyLimitFilter implements ContainerRequestFilter {

  private final int mostBytes;

  BodyLimitFilter(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > mostBytes) {
      throw BoundedStream.tooLarge(mostBytes);
    }
    // Before anybody asks whether there is a body: that reads its first byte.
    request.setEntityStream(
        new BoundedStream(request.getEntityStream(), mostBytes, System::nanoTime));
    if (request.hasEntity()) {
      requireReadable(request);
    }
  }

  /** The container has undone gzip already and taken its name off the header. */
  private static void requireReadable(ContainerRequestContext request) {
    String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw ProblemException.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, or in gzip.");
    }
    MediaType type = request.getMediaType();
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw ProblemException.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON is sent in UTF-8 (RFC 8259).");
    }
  }
}

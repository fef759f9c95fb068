package care.duet.server.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Strong validators made of version numbers. */
public final class Etags {

  private Etags() {}

  /** The ETag of a version, quotes included. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /** Demands that {@code ifMatch} names the current ETag: 428 without it, 412 when it does not. */
  public static void require(@Nullable String ifMatch, String current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ProblemException.of(
          ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag the change is based on.");
    }
    if (!names(ifMatch, current)) {
      throw changed();
    }
  }

  /** The resource has moved on since the caller read it. */
  public static ProblemException changed() {
    return ProblemException.of(
        ProblemType.PRECONDITION_FAILED, "The resource has changed; read it again.");
  }

  /** Answers 200 with a body, or 304 when the caller already holds this state. */
  public static Response ok(@Nullable String ifNoneMatch, String current, Object body) {
    return isHeld(ifNoneMatch, current)
        ? notModified(current)
        : Response.ok(body).header(HttpHeaders.ETAG, current).build();
  }

  /** Answers 304 with the ETag that the caller holds. */
  public static Response notModified(String current) {
    return Response.notModified().header(HttpHeaders.ETAG, current).build();
  }

  /**
   * Whether {@code ifNoneMatch} names the current ETag. Weak ones count as strong (RFC 9110,
   * 13.1.2): a proxy that compresses an answer makes its ETag weak.
   */
  public static boolean isHeld(@Nullable String ifNoneMatch, String current) {
    return ifNoneMatch != null
        && tags(ifNoneMatch)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals(current));
  }

  private static boolean names(String ifMatch, String current) {
    return tags(ifMatch).anyMatch(tag -> tag.equals("*") || tag.equals(current));
  }

  private static Stream<String> tags(String header) {
    return Arrays.stream(header.split(",", -1)).map(String::strip);
  }
}

package care.duet.server.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457) as it is written to the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String code,
    @Nullable String detail,
    @JsonProperty("request_id") String requestId,
    @Nullable List<ProblemError> errors) {

  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int MOST_ERRORS = 100;

  static Problem of(
      ProblemType type, @Nullable String detail, List<ProblemError> errors, String requestId) {
    List<ProblemError> shown = errors.stream().limit(MOST_ERRORS).toList();
    return new Problem(
        type.path(),
        type.title(),
        type.status(),
        type.code(),
        detail,
        requestId,
        shown.isEmpty() ? null : shown);
  }

  Problem withRequestId(String id) {
    return new Problem(type, title, status, code, detail, id, errors);
  }
}

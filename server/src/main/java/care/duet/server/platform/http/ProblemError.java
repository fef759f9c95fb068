package care.duet.server.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One place in a request that is wrong; never repeats the value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(
    @Nullable String pointer, @Nullable String parameter, String code, String detail) {

  /** A place in the body, by JSON Pointer. */
  public static ProblemError at(String pointer, String code, String detail) {
    return new ProblemError(pointer, null, code, detail);
  }

  /** A query parameter, path parameter or header. */
  public static ProblemError parameter(String parameter, String code, String detail) {
    return new ProblemError(null, parameter, code, detail);
  }
}

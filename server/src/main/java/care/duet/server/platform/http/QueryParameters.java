package care.duet.server.platform.http;

import care.duet.server.platform.spec.QueryParameter;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds a request's parameters against what the spec says of them. */
public final class QueryParameters {

  private static final char UNDECODABLE = '\uFFFD';

  private QueryParameters() {}

  /** Ends the request with 400 when a parameter is unknown, given twice, or has a bad value. */
  public static void check(UriInfo uri, Map<String, QueryParameter> known) {
    Map<String, List<String>> given = new TreeMap<>(uri.getQueryParameters());
    uri.getPathSegments().forEach(segment -> given.putAll(segment.getMatrixParameters()));
    List<ProblemError> unknown = new ArrayList<>();
    List<ProblemError> invalid = new ArrayList<>();
    given.forEach(
        (name, values) -> {
          QueryParameter parameter = known.get(name);
          if (parameter == null) {
            unknown.add(unknown(name, known));
          } else {
            ProblemError error = invalid(parameter, values);
            if (error != null) {
              invalid.add(error);
            }
          }
        });
    if (!unknown.isEmpty()) {
      throw ProblemException.of(
          ProblemType.UNKNOWN_PARAMETER, "A query parameter is unknown.", unknown);
    }
    if (!invalid.isEmpty()) {
      throw ProblemException.of(
          ProblemType.INVALID_PARAMETER, "The value of a query parameter is refused.", invalid);
    }
  }

  private static ProblemError unknown(String name, Map<String, QueryParameter> known) {
    return ProblemError.parameter(
        JsonPointers.escape(name),
        "unknown_parameter",
        "This parameter is unknown. " + NearestName.advice(name, known.keySet()));
  }

  private static @Nullable ProblemError invalid(QueryParameter parameter, List<String> values) {
    if (values.size() > 1 && !parameter.many()) {
      return ProblemError.parameter(parameter.name(), "repeated", "Give this parameter once.");
    }
    String value = values.get(0);
    if (value.chars().anyMatch(c -> c == UNDECODABLE || Character.isISOControl(c))) {
      return ProblemError.parameter(
          parameter.name(), "unsafe_text", "The value must be UTF-8 without control characters.");
    }
    QueryParameter.Refusal refusal = parameter.refuse(value);
    return refusal == null
        ? null
        : ProblemError.parameter(parameter.name(), refusal.code(), refusal.detail());
  }
}

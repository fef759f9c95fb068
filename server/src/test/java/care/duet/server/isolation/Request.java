package care.duet.server.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A call of an operation, of which copies with other values are made. */
record Request(Op op, Map<Place, String> values, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  Request with(Place place, String value) {
    return place.in().equals("body") ? withBodyValue(place, value) : withParameter(place, value);
  }

  /**
   * The value at the place: alone in an array of values, and in the first of an array of objects.
   */
  private Request withBodyValue(Place place, String value) {
    try {
      ObjectNode changed = (ObjectNode) JSON.readTree(body);
      String[] property = place.name().replaceFirst("^/", "").split("/\\*/?", -1);
      if (place.name().endsWith("/*")) {
        changed.putArray(property[0]).add(value);
      } else if (property.length == 2) {
        ((ObjectNode) changed.path(property[0]).path(0)).put(property[1], value);
      } else {
        changed.put(property[0], value);
      }
      return withBody(changed.toString());
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException(notJson);
    }
  }

  private Request withParameter(Place place, String value) {
    Map<Place, String> changed = new LinkedHashMap<>(values);
    changed.put(place, value);
    return new Request(op, changed, body);
  }

  Request with(Map<Place, String> others) {
    Map<Place, String> changed = new LinkedHashMap<>(values);
    changed.putAll(others);
    return new Request(op, changed, body);
  }

  Request withBody(String other) {
    return new Request(op, values, other);
  }

  String path() {
    Map<String, String> parameters = new LinkedHashMap<>();
    of("path").forEach((place, value) -> parameters.put(place.name(), value));
    String query =
        of("query").entrySet().stream()
            .map(
                parameter ->
                    parameter.getKey().name()
                        + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return op.path(parameters) + (query.isEmpty() ? "" : "?" + query);
  }

  Map<Place, String> of(String in) {
    Map<Place, String> some = new LinkedHashMap<>();
    values.forEach(
        (place, value) -> {
          if (place.in().equals(in)) {
            some.put(place, value);
          }
        });
    if (in.equals("header") && op.takesFile()) {
      some.put(new Place("header", "Content-Type"), op.bodyType());
    }
    return some;
  }

  /** Everything the caller sends. */
  String sent() {
    return values.values() + body;
  }
}

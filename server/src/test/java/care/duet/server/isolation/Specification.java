package care.duet.server.isolation;

import care.duet.server.platform.spec.Spec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The specification as these tests read it: from the document itself, not through the class by
 * which the server enforces it, so that a fault in one is not repeated in the other.
 */
final class Specification {

  private static final Specification INSTANCE = new Specification();

  private final JsonNode root;
  private final List<Op> operations = new ArrayList<>();

  private Specification() {
    try {
      root = new ObjectMapper().readTree(Spec.json());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    root.path("paths").properties().forEach(path -> read(path.getKey(), path.getValue()));
    operations.sort(Comparator.comparing(Op::template).thenComparing(Op::method));
  }

  static Specification get() {
    return INSTANCE;
  }

  List<Op> operations() {
    return List.copyOf(operations);
  }

  Op operation(String id) {
    return operations.stream().filter(op -> op.id().equals(id)).findFirst().orElseThrow();
  }

  /** Every role with the scopes it holds. */
  Map<String, Set<String>> roles() {
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    root.path("x-roles")
        .properties()
        .forEach(role -> roles.put(role.getKey(), texts(role.getValue().path("scopes"))));
    return roles;
  }

  /** The party a role belongs to. */
  String party(String role) {
    return root.path("x-roles").path(role).path("party").asText();
  }

  /** What files hold, by kind: the schema of a row. */
  Map<String, JsonNode> kinds() {
    Map<String, JsonNode> kinds = new LinkedHashMap<>();
    for (JsonNode schema : root.path("components").path("schemas")) {
      if (schema.has("x-import-kind")) {
        kinds.put(schema.path("x-import-kind").asText(), schema);
      }
    }
    return kinds;
  }

  /** A schema without its reference. */
  JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : resolve(root.at(reference.substring(1)));
  }

  private void read(String path, JsonNode item) {
    item.properties()
        .forEach(
            method -> {
              JsonNode declared = method.getValue();
              if (declared.has("operationId")) {
                operations.add(operation(path, item, method.getKey(), declared));
              }
            });
  }

  private Op operation(String path, JsonNode item, String method, JsonNode declared) {
    Set<Place> places = new LinkedHashSet<>();
    Set<Place> required = new LinkedHashSet<>();
    parameters(item.path("parameters"), places, required);
    parameters(declared.path("parameters"), places, required);
    JsonNode content = declared.path("requestBody").path("content");
    String bodyType = content.isEmpty() ? "" : content.fieldNames().next();
    JsonNode body = resolve(content.path(bodyType).path("schema"));
    if (body.path("format").asText().equals("binary")) {
      kinds().forEach((kind, row) -> leaves("/" + kind + "/*", row, places));
    } else {
      leaves("", body, places);
    }
    return new Op(
        declared.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        declared.path("x-scope").asText(),
        texts(declared.path("x-party")),
        List.copyOf(places),
        Set.copyOf(required),
        bodyType,
        body);
  }

  private void parameters(JsonNode declared, Set<Place> places, Set<Place> required) {
    for (JsonNode parameter : declared) {
      JsonNode resolved = resolve(parameter);
      Place place = new Place(resolved.path("in").asText(), resolved.path("name").asText());
      places.add(place);
      if (resolved.path("required").asBoolean()) {
        required.add(place);
      }
    }
  }

  private void leaves(String pointer, JsonNode schema, Set<Place> places) {
    JsonNode resolved = resolve(schema);
    switch (resolved.path("type").asText("")) {
      case "" -> {}
      case "object" ->
          resolved
              .path("properties")
              .properties()
              .forEach(
                  property ->
                      leaves(pointer + "/" + property.getKey(), property.getValue(), places));
      case "array" -> leaves(pointer + "/*", resolved.path("items"), places);
      default -> places.add(new Place("body", pointer));
    }
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}

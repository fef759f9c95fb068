package care.duet.server.platform.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The OpenAPI document the server is generated from, read once more at start-up: access is decided
 * by what it says, so that document and enforcement cannot differ.
 */
public final class Spec {

  private static final String JSON = "/care/duet/spec/openapi.json";
  private static final String YAML = "/care/duet/spec/openapi.yaml";

  private final Map<String, Operation> operations;
  private final Map<String, Set<String>> scopesByRole;

  private Spec(Map<String, Operation> operations, Map<String, Set<String>> scopesByRole) {
    this.operations = Map.copyOf(operations);
    this.scopesByRole = Map.copyOf(scopesByRole);
  }

  /** Reads the document from the class path. */
  public static Spec load() {
    try {
      JsonNode root = new ObjectMapper().readTree(json());
      return new Spec(operations(root), scopes(root));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The document as JSON. */
  public static byte[] json() {
    return resource(JSON);
  }

  /** The document as YAML. */
  public static byte[] yaml() {
    return resource(YAML);
  }

  /** Every operation by its id. */
  public Map<String, Operation> operations() {
    return operations;
  }

  /** The scopes a role holds; none when the document does not know the role. */
  public Set<String> scopes(String role) {
    return scopesByRole.getOrDefault(role, Set.of());
  }

  private static byte[] resource(String path) {
    try (InputStream in = Spec.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Set<String>> scopes(JsonNode root) {
    Map<String, Set<String>> scopes = new LinkedHashMap<>();
    root.path("x-roles")
        .properties()
        .forEach(role -> scopes.put(role.getKey(), texts(role.getValue().path("scopes"))));
    return scopes;
  }

  private static Map<String, Operation> operations(JsonNode root) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (method.getValue().has("operationId")) {
                            Operation operation =
                                operation(root, path.getKey(), path.getValue(), method);
                            operations.put(operation.id(), operation);
                          }
                        }));
    return operations;
  }

  private static Operation operation(
      JsonNode root, String path, JsonNode item, Map.Entry<String, JsonNode> method) {
    JsonNode declared = method.getValue();
    Map<String, QueryParameter> query = new LinkedHashMap<>();
    for (JsonNode parameters :
        new JsonNode[] {item.path("parameters"), declared.path("parameters")}) {
      for (JsonNode parameter : parameters) {
        JsonNode resolved = resolve(root, parameter);
        if (resolved.path("in").asText().equals("query")) {
          QueryParameter known = queryParameter(root, resolved);
          query.put(known.name(), known);
        }
      }
    }
    return new Operation(
        declared.path("operationId").asText(),
        method.getKey(),
        path,
        declared.path("x-scope").asText(),
        path.contains("{pairing_id}")
            ? "pairing_id"
            : path.startsWith("/v1/pairings/{id}") ? "id" : null,
        texts(declared.path("x-party")).contains("admin"),
        Map.copyOf(query));
  }

  private static QueryParameter queryParameter(JsonNode root, JsonNode declared) {
    JsonNode schema = resolve(root, declared.path("schema"));
    boolean many = schema.path("type").asText().equals("array");
    QueryParameter.Type type = type(schema);
    boolean integer = type == QueryParameter.Type.INTEGER;
    return new QueryParameter(
        declared.path("name").asText(),
        type,
        many,
        schema.path(integer ? "minimum" : "minLength").asLong(integer ? Integer.MIN_VALUE : 0),
        schema.path(integer ? "maximum" : "maxLength").asLong(Integer.MAX_VALUE),
        List.copyOf(texts(schema.path("enum"))));
  }

  private static QueryParameter.Type type(JsonNode schema) {
    return switch (schema.path("type").asText()) {
      case "integer" -> QueryParameter.Type.INTEGER;
      case "boolean" -> QueryParameter.Type.BOOLEAN;
      default ->
          schema.path("format").asText().equals("date")
              ? QueryParameter.Type.DATE
              : QueryParameter.Type.TEXT;
    };
  }

  private static JsonNode resolve(JsonNode root, JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}

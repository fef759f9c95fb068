package care.duet.server.imports;

import care.duet.server.platform.spec.Spec;
import care.duet.server.security.Party;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of file that can be imported. They are read from the specification, so that what it
 * says of the columns and what the server takes cannot differ.
 */
final class FactKinds {

  private final Map<String, FactKind> byName;

  private FactKinds(Map<String, FactKind> byName) {
    this.byName = Map.copyOf(byName);
  }

  static FactKinds load() {
    try {
      Map<String, FactKind> kinds = new LinkedHashMap<>();
      for (JsonNode schema : new ObjectMapper().readTree(Spec.json()).at("/components/schemas")) {
        if (schema.has("x-import-kind")) {
          FactKind kind = kind(schema);
          kinds.put(kind.name(), kind);
        }
      }
      return new FactKinds(kinds);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  FactKind of(String name) {
    FactKind kind = byName.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("The specification declares no rows of " + name);
    }
    return kind;
  }

  Set<String> names() {
    return byName.keySet();
  }

  private static FactKind kind(JsonNode schema) {
    Set<String> required = new HashSet<>(texts(schema.path("required")));
    List<Column> columns = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                columns.add(
                    Column.of(
                        property.getKey(),
                        property.getValue(),
                        required.contains(property.getKey()))));
    return new FactKind(
        schema.path("x-import-kind").asText(),
        Party.of(schema.path("x-party").asText()),
        schema.path("x-person").asText(),
        texts(schema.path("x-key")),
        text(schema.path("x-start")),
        text(schema.path("x-end")),
        columns);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}

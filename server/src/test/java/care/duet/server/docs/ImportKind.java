package care.duet.server.docs;

import care.duet.server.platform.spec.Spec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A kind of import, with the specification's schema of its rows as the guides write it. */
record ImportKind(String name, JsonNode schema) {

  /** Every kind, in the specification's order. */
  static List<ImportKind> all() {
    try {
      JsonNode root = new ObjectMapper().readTree(Spec.json());
      return root.path("x-import-rows").properties().stream()
          .map(
              kind ->
                  new ImportKind(
                      kind.getKey(), root.at(text(kind.getValue(), "$ref").substring(1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String party() {
    return text(schema, "x-party");
  }

  boolean has(String column) {
    return schema.path("properties").has(column);
  }

  /** What a row is, its key and its period. */
  List<String> row() {
    return List.of(
        "[" + code(name) + "](#" + name + ")",
        text(schema, "description"),
        Stream.concat(Stream.of(person()), texts("x-key").stream())
            .map(ImportKind::code)
            .collect(Collectors.joining(", ")),
        Stream.of("x-start", "x-end")
            .filter(schema::has)
            .map(end -> code(text(schema, end)))
            .collect(Collectors.joining(" to ")));
  }

  /** Name, type, need, code system or unit, meaning and example of each column. */
  List<List<String>> columns() {
    return schema.path("properties").properties().stream()
        .map(
            column ->
                List.of(
                    code(column.getKey()),
                    type(column.getValue()),
                    need(column.getKey()),
                    text(column.getValue(), "x-code-system") + text(column.getValue(), "x-unit"),
                    text(column.getValue(), "description"),
                    code(example(column.getValue()))))
        .toList();
  }

  private String need(String column) {
    if (column.equals(person())) {
      return "person";
    }
    if (texts("x-key").contains(column)) {
      return "key";
    }
    return texts("required").contains(column) ? "required" : "";
  }

  private String person() {
    return text(schema, "x-person");
  }

  private List<String> texts(String field) {
    return StreamSupport.stream(schema.path(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static String type(JsonNode column) {
    String type = text(column, "type");
    return switch (type + " " + text(column, "format")) {
      case "string date" -> "date";
      case "string year-month" -> "month";
      case "string " -> "text, at most " + text(column, "maxLength");
      case "boolean " -> "Y or N";
      default ->
          (column.has("x-unit") ? "amount" : type)
              + ", "
              + text(column, "minimum")
              + " to "
              + text(column, "maximum");
    };
  }

  private static String example(JsonNode column) {
    JsonNode example = column.path("example");
    if (example.isBoolean()) {
      return example.asBoolean() ? "Y" : "N";
    }
    return column.has("x-unit")
        ? example.decimalValue().setScale(2, RoundingMode.UNNECESSARY).toPlainString()
        : example.asText();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}

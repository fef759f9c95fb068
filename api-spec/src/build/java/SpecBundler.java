import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Joins the split specification into one document, as YAML and as JSON.
 *
 * <p>The code generator could read the split files, but for OpenAPI 3.1 it inlines every schema of
 * another file, loses its name and rewrites nullable types. Here only the references change, and
 * the parameters of a path move into its operations.
 */
final class SpecBundler {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .stringQuotingChecker(new QuoteWhatLooksLikeNumberOrDate())
              .build());
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Map<String, String> KINDS =
      Map.of(
          "schemas", "schemas",
          "parameters", "parameters",
          "responses", "responses",
          "headers", "headers",
          "examples", "examples",
          "request-bodies", "requestBodies");

  private final Path root;
  private final Map<Path, JsonNode> files = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final ObjectNode components;

  private SpecBundler(Path root) throws IOException {
    this.root = root;
    this.components = read(root).withObject("/components");
  }

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toRealPath();
    Path target = Files.createDirectories(Path.of(arguments[1]));
    JsonNode bundle = new SpecBundler(root).bundle();
    Files.writeString(target.resolve("openapi.yaml"), YAML.writeValueAsString(bundle));
    Files.writeString(target.resolve("openapi.json"), JSON.writeValueAsString(bundle) + "\n");
  }

  private JsonNode bundle() throws IOException {
    JsonNode document = read(root);
    for (JsonNode pathItem : document.path("paths")) {
      if (pathItem.has("$ref")) {
        Path file = root.resolveSibling(pathItem.get("$ref").asText()).toRealPath();
        ObjectNode operations = (ObjectNode) pathItem;
        operations.removeAll();
        operations.setAll((ObjectNode) read(file).deepCopy());
        rewrite(operations, file);
      }
    }
    rewrite(document, root);
    document.path("paths").forEach(SpecBundler::moveParametersToOperations);
    return document;
  }

  /**
   * Generated methods take the parameters of an operation first; the pairing must lead them all.
   */
  private static void moveParametersToOperations(JsonNode pathItem) {
    JsonNode shared = ((ObjectNode) pathItem).remove("parameters");
    if (shared == null) {
      return;
    }
    for (JsonNode operation : pathItem) {
      if (operation.has("operationId")) {
        ArrayNode all = (ArrayNode) shared.deepCopy();
        operation.path("parameters").forEach(all::add);
        ((ObjectNode) operation).set("parameters", all);
      }
    }
  }

  private void rewrite(JsonNode node, Path file) throws IOException {
    JsonNode reference = node.get("$ref");
    if (reference != null && reference.isTextual()) {
      ((ObjectNode) node).put("$ref", component(reference.asText(), file));
    }
    // A snapshot: registering a component adds to the tree that is being walked.
    for (JsonNode child : StreamSupport.stream(node.spliterator(), false).toList()) {
      rewrite(child, file);
    }
  }

  /** Returns the pointer of the component that the reference means, adding it if it is new. */
  private String component(String reference, Path from) throws IOException {
    if (reference.startsWith("#/components/")) {
      return reference;
    }
    String[] parts = reference.split("#", 2);
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).toRealPath();
    String pointer = parts.length == 2 ? parts[1] : "";
    if (file.equals(root)) {
      return "#" + pointer;
    }
    JsonNode definition = read(file).at(pointer);
    if (definition.isMissingNode()) {
      throw new IOException(from + ": nothing at " + reference);
    }
    String name = pointer.isEmpty() ? pascalCase(stem(file)) : pointer.substring(1);
    String address = "#/components/" + kind(file) + "/" + name;
    String origin = origins.putIfAbsent(address, file + "#" + pointer);
    if (origin == null) {
      JsonNode copy = definition.deepCopy();
      components.withObject("/" + kind(file)).set(name, copy);
      rewrite(copy, file);
    } else if (!origin.equals(file + "#" + pointer)) {
      throw new IOException(address + " is defined twice: " + origin + " and " + reference);
    }
    return address;
  }

  private String kind(Path file) {
    String kind = null;
    for (Path part : root.getParent().relativize(file)) {
      kind = KINDS.getOrDefault(stem(part), kind);
    }
    if (kind == null) {
      throw new IllegalArgumentException(file + " lies in none of " + KINDS.keySet());
    }
    return kind;
  }

  private JsonNode read(Path file) throws IOException {
    JsonNode known = files.get(file);
    if (known == null) {
      known = YAML.readTree(file.toFile());
      files.put(file, known);
    }
    return known;
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  private static String pascalCase(String words) {
    return Arrays.stream(words.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** Readers of YAML 1.1 turn plain dates and the like into something other than text. */
  private static final class QuoteWhatLooksLikeNumberOrDate extends StringQuotingChecker.Default {
    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value) || value.matches("[-+.]?\\d.*|[-~=<*&!%@`].*|.*: .*");
    }
  }
}

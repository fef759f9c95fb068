package care.duet.server.testing;

import care.duet.server.platform.spec.Spec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds an answer against the specification: the operation, the status, the content type, the
 * headers and every field must be documented.
 */
public final class SpecValidator {

  /** What every operation may answer without saying so; anything else it must list. */
  private static final Set<Integer> ANYWHERE =
      Set.of(400, 401, 403, 405, 406, 408, 413, 414, 415, 431, 500, 503);

  private static final Set<String> OPTIONAL_HEADERS = Set.of("Link", "Idempotency-Replayed");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  /** Reads the specification that the server serves. */
  public SpecValidator() {
    try {
      root = JSON.readTree(Spec.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close(root.path("components").path("schemas"));
  }

  /** Everything in the answer that the specification does not say; empty when all is well. */
  public List<String> problems(String method, String path, Answer answer) {
    if (method.equals("OPTIONS")) {
      return List.of();
    }
    Optional<JsonNode> operation = operation(method.equals("HEAD") ? "GET" : method, path);
    if (operation.isEmpty()) {
      return answer.status() == 404 || answer.status() == 405
          ? method.equals("HEAD") ? List.of() : problemDocument(answer)
          : List.of("no such operation: " + method + " " + path);
    }
    JsonNode responses = operation.get().path("responses");
    String status = String.valueOf(answer.status());
    if (!responses.has(status) && !ANYWHERE.contains(answer.status()) && !isNotActive(answer)) {
      return List.of("undocumented status " + status);
    }
    JsonNode response = resolve(responses.path(responses.has(status) ? status : "default"));
    List<String> problems = new ArrayList<>();
    if (!method.equals("HEAD")) {
      problems.addAll(body(response, answer));
    }
    response
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            header -> {
              if (!OPTIONAL_HEADERS.contains(header) && answer.header(header).isEmpty()) {
                problems.add("header " + header + " is missing");
              }
            });
    if (answer.header("X-Request-Id").isEmpty()) {
      problems.add("header X-Request-Id is missing");
    }
    return problems;
  }

  private static boolean isNotActive(Answer answer) {
    return answer.status() == 409 && answer.text("/code").equals("pairing_not_active");
  }

  /** The operationId of a call; empty when the specification does not know it. */
  public Optional<String> operationId(String method, String path) {
    return operation(method, path).map(operation -> operation.path("operationId").asText());
  }

  private List<String> problemDocument(Answer answer) {
    return schema("#/components/schemas/Problem").validate(answer.json()).stream()
        .map(Object::toString)
        .toList();
  }

  private List<String> body(JsonNode response, Answer answer) {
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? List.of() : List.of("an undocumented body");
    }
    String type = answer.header("Content-Type").orElse("").split(";", -1)[0];
    if (!content.has(type)) {
      return List.of("undocumented content type '" + type + "'");
    }
    if (!type.endsWith("json")) {
      return List.of();
    }
    String reference = content.path(type).path("schema").path("$ref").asText();
    return schema(reference).validate(answer.json()).stream().map(Object::toString).toList();
  }

  private JsonSchema schema(String reference) {
    return schemas.computeIfAbsent(
        reference,
        ref -> {
          ObjectNode document = JSON.createObjectNode();
          document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          document.put("$ref", ref);
          document.set("components", root.path("components"));
          return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(
                  document, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        });
  }

  private Optional<JsonNode> operation(String method, String path) {
    String bare = path.split("\\?", -1)[0];
    List<Map.Entry<String, JsonNode>> matching =
        root.path("paths").properties().stream()
            .filter(entry -> pattern(entry.getKey()).matcher(bare).matches())
            .toList();
    return matching.stream()
        .map(entry -> entry.getValue().path(method.toLowerCase(java.util.Locale.ROOT)))
        .filter(node -> !node.isMissingNode())
        .findFirst();
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }

  /** Makes every object refuse fields it does not list, so that undocumented ones are found. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("unevaluatedProperties", false);
    }
    node.forEach(SpecValidator::close);
  }
}

package care.duet.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** What the specification promises. */
final class Specification {

  private Specification() {}

  /** The id of every operation. */
  static Set<String> operations() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (InputStream json =
        Specification.class.getResourceAsStream("/care/duet/spec/openapi.json")) {
      JsonNode paths = new ObjectMapper().readTree(json).get("paths");
      paths.findValuesAsText("operationId").forEach(ids::add);
    }
    return ids;
  }
}

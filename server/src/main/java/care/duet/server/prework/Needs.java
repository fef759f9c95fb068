package care.duet.server.prework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** Needs as a JSON array in a column. */
final class Needs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Needs() {}

  static String of(List<Need> needs) {
    try {
      return JSON.writeValueAsString(needs);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static List<Need> parse(String column) {
    try {
      return List.copyOf(JSON.readValue(column, new TypeReference<List<Need>>() {}));
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }
}

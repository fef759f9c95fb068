package care.duet.server.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something a side has sent of a patient, as a row. */
public record KnownFact(String kind, @Nullable LocalDate startsOn, String content) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What its columns say. */
  JsonNode columns() {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }
}

package care.duet.server.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.dropwizard.jackson.Jackson;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a summary's content and notes lie in their columns. */
final class KeptJson {

  private static final ObjectMapper JSON =
      Jackson.newObjectMapper().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private KeptJson() {}

  static String of(Content content) {
    return write(content);
  }

  static Content content(String column) {
    try {
      return JSON.readValue(column, Content.class);
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }

  /** Notes by entries; null for none. */
  static @Nullable String of(Map<String, String> notes) {
    return notes.isEmpty() ? null : write(notes);
  }

  static Map<String, String> notes(@Nullable String column) {
    if (column == null) {
      return Map.of();
    }
    try {
      return Map.copyOf(JSON.readValue(column, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

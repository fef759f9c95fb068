package care.duet.server.platform.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON in a column: records with all their components, days and times in words. What is
 * written of a value never changes, because ETags are made of some columns.
 */
public final class JsonColumn {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JsonColumn() {}

  /** What to put into the column. */
  public static String of(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The value in a column. */
  public static <T> T value(String column, Class<T> type) {
    return read(column, json -> JSON.readValue(json, type));
  }

  /** The values in a column that holds an array. */
  public static <T> List<T> values(String column, Class<T> type) {
    return List.copyOf(read(column, json -> JSON.readerForListOf(type).<List<T>>readValue(json)));
  }

  /** The texts in a column that holds an array; none when it is NULL. */
  public static List<String> texts(@Nullable String column) {
    return column == null ? List.of() : values(column, String.class);
  }

  /** The texts in a column by what they belong to; none when it is NULL. */
  public static Map<String, String> textsByKeys(@Nullable String column) {
    return column == null
        ? Map.of()
        : Map.copyOf(
            read(
                column,
                json -> JSON.readerForMapOf(String.class).<Map<String, String>>readValue(json)));
  }

  private static <T> T read(String column, Reading<T> reading) {
    try {
      return reading.of(column);
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }

  private interface Reading<T> {
    T of(String json) throws JsonProcessingException;
  }
}

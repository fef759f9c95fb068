package care.duet.server.platform.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as a JSON array in a column. */
public final class JsonArrays {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonArrays() {}

  /** The texts as a JSON array. */
  public static String of(Collection<String> texts) {
    try {
      return JSON.writeValueAsString(texts);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A column that holds a JSON array of texts; empty when it is NULL. */
  public static List<String> parse(@Nullable String column) {
    if (column == null) {
      return List.of();
    }
    try {
      return List.copyOf(JSON.readValue(column, new TypeReference<List<String>>() {}));
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }
}

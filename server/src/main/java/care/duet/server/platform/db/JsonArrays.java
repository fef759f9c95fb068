package care.duet.server.platform.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts as a JSON array: in a column that holds one, and as the argument of a look-up of many keys
 * in one round trip.
 */
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

  /**
   * The texts' UTF-8 in hexadecimal digits, as a JSON array: for look-ups by texts of any kind,
   * because MariaDB's JSON_UNQUOTE knows no character beyond the first 65,536.
   */
  public static String ofHex(Collection<String> texts) {
    return of(
        texts.stream()
            .map(text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))
            .toList());
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

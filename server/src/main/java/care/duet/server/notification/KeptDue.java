package care.duet.server.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.dropwizard.jackson.Jackson;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what is due lies in its column. */
final class KeptDue {

  private static final ObjectMapper JSON =
      Jackson.newObjectMapper().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private KeptDue() {}

  static String of(List<DueItem> items) {
    try {
      return JSON.writeValueAsString(items);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The items of a reminder; nothing of another notification. */
  static List<DueItem> parse(@Nullable String column) {
    if (column == null) {
      return List.of();
    }
    try {
      return List.copyOf(JSON.readValue(column, new TypeReference<List<DueItem>>() {}));
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }
}

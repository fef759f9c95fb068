package care.duet.server.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something one side has sent of a patient.
 *
 * @param key tells it from all else; holds nothing of what was sent
 * @param asOf the day of the import that it was taken from
 */
record Told(
    Kind kind,
    String key,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    JsonNode content,
    LocalDate asOf) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEY_LENGTH = 16;

  static Told of(FactRow row) {
    try {
      return new Told(
          Kind.of(row.kind()),
          key(row),
          row.startsOn(),
          row.endsOn(),
          JSON.readTree(row.content()),
          LocalDate.ofInstant(row.submittedAt(), ZoneOffset.UTC));
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }

  // A digest, because the natural key goes into cursors and can be a long one of somebody's visit.
  private static String key(FactRow row) {
    String natural = row.kind() + '\0' + row.identifier() + '\0' + row.factKey();
    return Hashing.sha256()
        .hashString(natural, StandardCharsets.UTF_8)
        .toString()
        .substring(0, KEY_LENGTH);
  }

  /** What a column says; null when it says nothing. */
  @Nullable String text(String column) {
    String text = content.path(column).asText("");
    return text.isEmpty() ? null : text;
  }

  /** What the first of two columns says, or the other one when that says nothing. */
  @Nullable String text(String column, String otherwise) {
    String text = text(column);
    return text == null ? text(otherwise) : text;
  }

  /** The number in a column; 0 when it holds none. */
  int number(String column) {
    return content.path(column).asInt();
  }

  boolean isTrue(String column) {
    return content.path(column).asBoolean();
  }

  /** The day that a column names; null when it names none. */
  @Nullable LocalDate date(String column) {
    String text = text(column);
    return text == null ? null : LocalDate.parse(text);
  }
}

package care.duet.server.packet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something one side has sent of a patient.
 *
 * @param told the content as it is stored, by which those of one day are told apart
 * @param asOf the day of the import that it was taken from
 */
record Source(
    String party,
    String kind,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String told,
    JsonNode content,
    LocalDate asOf) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Source of(String party, KnownRow row) {
    try {
      return new Source(
          party,
          row.kind(),
          row.startsOn(),
          row.endsOn(),
          row.content(),
          JSON.readTree(row.content()),
          row.asOf());
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }

  /** What a column says; empty when it says nothing. */
  String text(String column) {
    return content.path(column).asText("");
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  boolean isTrue(String column) {
    return content.path(column).asBoolean(false);
  }

  int number(String column) {
    return content.path(column).asInt(0);
  }

  /** The latest day it tells of. */
  LocalDate latest() {
    if (endsOn != null) {
      return endsOn;
    }
    return startsOn == null ? LocalDate.MIN : startsOn;
  }

  /** A fact in these words, with the days of the source. */
  Fact says(String words) {
    return new Fact(party, asOf, words, null, null, startsOn, endsOn);
  }

  /** A fact in these words without days. */
  Fact states(String words) {
    return new Fact(party, asOf, words, null, null, null, null);
  }
}

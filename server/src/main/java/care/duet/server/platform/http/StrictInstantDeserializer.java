package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads a timestamp as RFC 3339 writes it and no other way; Jackson's own also takes numbers. */
final class StrictInstantDeserializer extends StdScalarDeserializer<Instant> {

  private static final long serialVersionUID = 1;
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
  private static final int LATEST_YEAR = 9999;

  StrictInstantDeserializer() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING
        && SHAPE.matcher(parser.getText()).matches()) {
      return instant(parser);
    }
    throw RefusedValueException.at(
        parser, "wrong_type", "A timestamp is a text like 2026-11-02T14:05:00Z.");
  }

  private static Instant instant(JsonParser parser) throws IOException {
    try {
      Instant instant = OffsetDateTime.parse(parser.getText()).toInstant();
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      if (year >= 1 && year <= LATEST_YEAR) {
        return instant;
      }
    } catch (DateTimeParseException noSuchTime) {
      throw RefusedValueException.at(parser, "no_such_date", "There is no such day or time.");
    }
    throw RefusedValueException.at(parser, "out_of_range", "The year lies out of range.");
  }
}

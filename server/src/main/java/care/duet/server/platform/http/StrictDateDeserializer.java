package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads a date as RFC 3339 writes it and no other way; Jackson's own also takes arrays. */
final class StrictDateDeserializer extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1;
  private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  StrictDateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING
        && SHAPE.matcher(parser.getText()).matches()) {
      try {
        return LocalDate.parse(parser.getText());
      } catch (DateTimeParseException noSuchDay) {
        throw RefusedValueException.at(parser, "no_such_date", "There is no such day.");
      }
    }
    throw RefusedValueException.at(
        parser, "wrong_type", "A date is a text of the form YYYY-MM-DD.");
  }
}

package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads decimals and refuses extreme exponents: a few characters such as {@code 1e-999999999} would
 * otherwise keep a processor busy for minutes when they are rounded.
 */
final class BoundedDecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1;
  private static final int MOST_PLACES = 100;

  BoundedDecimalDeserializer() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    BigDecimal value = BigDecimalDeserializer.instance.deserialize(parser, context);
    if (Math.abs((long) value.scale()) > MOST_PLACES) {
      throw RefusedValueException.at(
          parser, "out_of_range", "The number has an exponent that is out of range.");
    }
    return value;
  }
}

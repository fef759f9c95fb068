package care.duet.server.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind, as the specification declares it.
 *
 * @param least the least number allowed; null when there is no bound
 * @param most the greatest number allowed; null when there is no bound
 * @param step what numbers must be a multiple of; null when any will do
 */
record Column(
    String name,
    ColumnType type,
    boolean required,
    int maxLength,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    @Nullable BigDecimal step) {

  private static final String POSTAL_CODE = "postal_code";
  private static final int LONGEST = 2000;

  static Column of(String name, JsonNode schema, boolean required) {
    return new Column(
        name,
        ColumnType.of(schema),
        required,
        schema.path("maxLength").asInt(LONGEST),
        bound(schema.path("minimum")),
        bound(schema.path("maximum")),
        bound(schema.path("multipleOf")));
  }

  private static @Nullable BigDecimal bound(JsonNode declared) {
    return declared.isNumber() ? declared.decimalValue() : null;
  }

  /** What a cell says; a blank one says nothing. */
  Cell read(@Nullable String text, DateTimeFormatter dates) {
    String stripped = text == null ? "" : text.strip();
    Cell cell = isBlank(stripped) ? Cell.NOTHING : bounded(type.read(stripped, dates));
    return required && cell.equals(Cell.NOTHING)
        ? Cell.refused("required", "This column must have a value.")
        : cell;
  }

  /** Whether nobody can see anything of it: spreadsheets write blanks that do not break. */
  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  private Cell bounded(Cell cell) {
    if (cell.value() instanceof String text) {
      return text.length() > maxLength
          ? Cell.refused("too_long", "At most " + maxLength + " characters are allowed.")
          : Cell.of(name.equals(POSTAL_CODE) ? PostalCodes.restored(text) : text);
    }
    if (cell.value() instanceof BigDecimal number
        && ((least != null && number.compareTo(least) < 0)
            || (most != null && number.compareTo(most) > 0))) {
      return Cell.refused("out_of_range", "The number is outside of what this column allows.");
    }
    if (cell.value() instanceof BigDecimal number
        && step != null
        && number.remainder(step).signum() != 0) {
      return Cell.refused("too_many_decimals", "The number has more decimals than allowed.");
    }
    return cell;
  }
}

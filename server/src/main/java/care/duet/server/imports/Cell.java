package care.duet.server.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says, or why it is refused.
 *
 * @param value a text, LocalDate, YearMonth, BigDecimal or Boolean; null when the cell is blank
 */
record Cell(@Nullable Object value, @Nullable Refusal refusal) {

  static final Cell NOTHING = new Cell(null, null);

  static Cell of(Object value) {
    return new Cell(value, null);
  }

  static Cell refused(String code, String message) {
    return new Cell(null, new Refusal(code, message));
  }

  /** Why, in words that do not repeat the value. */
  record Refusal(String code, String message) {}
}

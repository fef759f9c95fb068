package care.duet.server.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;

/** How a cell's text is read. */
enum ColumnType {
  TEXT {
    @Override
    Cell read(String text, DateTimeFormatter dates) {
      return isSafe(text)
          ? Cell.of(text)
          : Cell.refused(
              "control_character", "Control characters and halves of others are not allowed.");
    }
  },
  DATE {
    @Override
    Cell read(String text, DateTimeFormatter dates) {
      try {
        LocalDate date = LocalDate.parse(text, dates);
        if (isCommon(date.getYear())) {
          return UNKNOWN.contains(date) ? Cell.NOTHING : Cell.of(date);
        }
      } catch (DateTimeParseException notOne) {
        // Refused like a year that nobody means.
      }
      return Cell.refused("not_a_date", "This is not a date in the form the import names.");
    }
  },
  MONTH {
    @Override
    Cell read(String text, DateTimeFormatter dates) {
      try {
        YearMonth month = YearMonth.parse(text);
        if (isCommon(month.getYear())) {
          return Cell.of(month);
        }
      } catch (DateTimeParseException notOne) {
        // Refused like a year that nobody means.
      }
      return Cell.refused("not_a_month", "This is not a month in the form yyyy-MM.");
    }
  },
  INTEGER {
    @Override
    Cell read(String text, DateTimeFormatter dates) {
      return WHOLE.matcher(text).matches()
          ? Cell.of(new BigDecimal(text))
          : Cell.refused("not_a_number", "This is not a whole number.");
    }
  },
  DECIMAL {
    @Override
    Cell read(String text, DateTimeFormatter dates) {
      return FRACTION.matcher(text).matches()
          ? Cell.of(new BigDecimal(text))
          : Cell.refused("not_a_number", "This is not a number with a decimal point.");
    }
  },
  BOOLEAN {
    @Override
    Cell read(String text, DateTimeFormatter dates) {
      return switch (text) {
        case "Y", "y", "true", "TRUE", "True" -> Cell.of(true);
        case "N", "n", "false", "FALSE", "False" -> Cell.of(false);
        default -> Cell.refused("not_a_yes_or_no", "Write Y or N, or true or false.");
      };
    }
  };

  /** What systems write when they do not know a date. */
  private static final Set<LocalDate> UNKNOWN =
      Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  // Bounded, because a number of a million digits takes seconds to read.
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern FRACTION = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,9})?");

  /** Reads a text that is not blank. */
  abstract Cell read(String text, DateTimeFormatter dates);

  /** The type of a property of the specification. */
  static ColumnType of(JsonNode schema) {
    String format = schema.path("format").asText();
    return switch (schema.path("type").asText()) {
      case "integer" -> INTEGER;
      case "number" -> DECIMAL;
      case "boolean" -> BOOLEAN;
      default ->
          switch (format) {
            case "date" -> DATE;
            case "year-month" -> MONTH;
            default -> TEXT;
          };
    };
  }

  /** Whether the database knows days of the year, and the year is not a slip. */
  private static boolean isCommon(int year) {
    return year >= 1000 && year <= 9999;
  }

  private static boolean isSafe(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                    || Character.getType(c) == Character.SURROGATE);
  }
}

package care.duet.matching.prepare;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads birth dates as eight digits, year first. */
final class BirthDates {

  /** Stands for an unknown date; no real one is so small. */
  static final int UNKNOWN = 0;

  /** What systems write when they do not know. */
  private static final Set<LocalDate> FILLERS =
      Set.of(
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1901, 1, 1),
          LocalDate.of(1800, 1, 1),
          LocalDate.of(9999, 12, 31));

  private static final List<DateTimeFormatter> FORMATS =
      List.of(strict("uuuu-MM-dd"), strict("uuuuMMdd"), strict("M/d/uuuu"));

  /** Nobody was born before this and lives. */
  private static final int FIRST_YEAR = 1880;

  private static final int LAST_YEAR = 2200;

  private BirthDates() {}

  /** The date as digits; {@link #UNKNOWN} when it is absent, impossible or a filler. */
  static int digits(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return UNKNOWN;
    }
    String trimmed = text.strip();
    for (DateTimeFormatter format : FORMATS) {
      LocalDate date = parse(trimmed, format);
      if (date != null) {
        return plausible(date)
            ? date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth()
            : UNKNOWN;
      }
    }
    return UNKNOWN;
  }

  private static boolean plausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR && !FILLERS.contains(date);
  }

  private static @Nullable LocalDate parse(String text, DateTimeFormatter format) {
    // An exception for each of many records would cost more than all the rest of preparation.
    ParsePosition position = new ParsePosition(0);
    if (format.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
      return null;
    }
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}

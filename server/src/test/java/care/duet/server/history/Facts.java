package care.duet.server.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as a side's files would have brought them, each of a row of its own. */
final class Facts {

  private int rows;

  /** A fact of a day; the rest are columns as {@code name=value}. */
  Told on(Kind kind, String day, String... columns) {
    return of(kind, day, null, columns);
  }

  /** A fact that lasts. */
  Told from(Kind kind, String first, @Nullable String last, String... columns) {
    return of(kind, first, last, columns);
  }

  /** A fact that has no time. */
  Told about(Kind kind, String... columns) {
    return of(kind, null, null, columns);
  }

  private Told of(Kind kind, @Nullable String first, @Nullable String last, String... columns) {
    rows++;
    return Told.of(
        new FactRow(
            kind.code(),
            "somebody",
            "row " + rows,
            day(first),
            day(last),
            json(columns),
            Instant.parse("2026-11-0" + (1 + rows % 9) + "T23:59:59Z")));
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static String json(String... columns) {
    return Arrays.stream(columns)
        .map(column -> "\"" + column.replaceFirst("=", "\": \"") + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}

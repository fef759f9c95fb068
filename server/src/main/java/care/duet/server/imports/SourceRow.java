package care.duet.server.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the file has it.
 *
 * @param line the line it begins on
 * @param cells its texts in the order of the kind's columns
 * @param error what makes the row unreadable as a whole; null when nothing does
 */
record SourceRow(long line, List<@Nullable String> cells, @Nullable RowError error) {

  static SourceRow unreadable(long line, String code, String message) {
    return new SourceRow(line, List.of(), new RowError(line, null, code, message));
  }
}

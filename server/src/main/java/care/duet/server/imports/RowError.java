package care.duet.server.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one row; it never repeats a value.
 *
 * @param columnName the column by our name; null when the row as a whole is wrong
 */
public record RowError(long line, @Nullable String columnName, String code, String message) {}

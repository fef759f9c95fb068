package care.duet.server.imports;

import org.jspecify.annotations.Nullable;

/**
 * An error of an import, as a row.
 *
 * @param number its place in the report, from 1
 */
public record KnownError(
    int number, long line, @Nullable String columnName, String code, String message) {}

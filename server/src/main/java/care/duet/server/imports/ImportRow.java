package care.duet.server.imports;

import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.http.Etags;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import, as a row.
 *
 * @param columnNames our and the file's names of renamed columns, as a JSON array of ours:theirs
 */
public record ImportRow(
    String id,
    String kind,
    String party,
    String format,
    String mode,
    String onError,
    String dateFormat,
    String columnNames,
    String state,
    String ignoredColumns,
    long bytesTotal,
    long bytesDone,
    long rowsRead,
    long rowsCreated,
    long rowsUpdated,
    long rowsUnchanged,
    long rowsRejected,
    long rowsEnded,
    @Nullable String failureCode,
    @Nullable String failureDetail,
    Instant submittedAt,
    String submittedBy,
    @Nullable Instant finishedAt,
    int version) {

  static final String CSV = "csv";

  boolean isSnapshot() {
    return mode.equals("snapshot");
  }

  boolean abortsOnError() {
    return onError.equals("abort");
  }

  String etag() {
    return Etags.of(version);
  }

  /** How the file writes dates. */
  DateTimeFormatter dates() {
    // 'u' for the year, because 'y' needs an era when dates are resolved strictly.
    return DateTimeFormatter.ofPattern(dateFormat.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Our name of each renamed column by the file's. */
  Map<String, String> renamed() {
    return renamed(JsonColumn.texts(columnNames));
  }

  static Map<String, String> renamed(List<String> pairs) {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (String pair : pairs) {
      int colon = pair.indexOf(':');
      renamed.put(pair.substring(colon + 1).strip(), pair.substring(0, colon));
    }
    return renamed;
  }
}

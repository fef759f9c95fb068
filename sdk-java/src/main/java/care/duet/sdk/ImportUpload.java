package care.duet.sdk;

import care.duet.sdk.generated.model.ImportKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file to send, and how it is to be taken in. What the file is follows from its name: {@code
 * .csv}, or {@code .ndjson} and {@code .jsonl}, each also with {@code .gz} behind it.
 *
 * @param kind what the file holds
 * @param file where it is
 * @param mode {@code upsert} or {@code snapshot}; the server's choice, upsert, when null
 * @param onError {@code continue} or {@code abort}; the server's choice, continue, when null
 * @param dateFormat how the file writes dates; {@code yyyy-MM-dd} when null
 * @param columns renamed columns, as Duet's name, a colon and the file's name
 */
public record ImportUpload(
    ImportKind kind,
    Path file,
    @Nullable String mode,
    @Nullable String onError,
    @Nullable String dateFormat,
    List<String> columns) {

  /**
   * Keeps what was given from changing later.
   *
   * @param kind what the file holds
   * @param file where it is
   * @param mode {@code upsert}, {@code snapshot} or null
   * @param onError {@code continue}, {@code abort} or null
   * @param dateFormat how the file writes dates, or null
   * @param columns renamed columns
   * @throws IllegalArgumentException when the file's name does not say what it is
   */
  public ImportUpload {
    columns = List.copyOf(columns);
    if (!plainName(file).matches(".*\\.(csv|ndjson|jsonl)")) {
      throw new IllegalArgumentException("a file's name ends with .csv, .ndjson or .jsonl");
    }
  }

  /**
   * A file that adds and changes.
   *
   * @param kind what it holds
   * @param file where it is
   * @return the upload
   */
  public static ImportUpload of(ImportKind kind, Path file) {
    return new ImportUpload(kind, file, null, null, null, List.of());
  }

  /**
   * The file is everything there is: what it no longer holds is ended.
   *
   * @return the upload with it
   */
  public ImportUpload asSnapshot() {
    return new ImportUpload(kind, file, "snapshot", onError, dateFormat, columns);
  }

  /**
   * One bad row, and nothing is taken.
   *
   * @return the upload with it
   */
  public ImportUpload abortingOnError() {
    return new ImportUpload(kind, file, mode, "abort", dateFormat, columns);
  }

  /**
   * How the file writes dates.
   *
   * @param format such as {@code MM/dd/yyyy}
   * @return the upload with it
   */
  public ImportUpload withDateFormat(String format) {
    return new ImportUpload(kind, file, mode, onError, format, columns);
  }

  /**
   * A column that the file calls something else.
   *
   * @param ours Duet's name of the column
   * @param theirs the file's name of it
   * @return the upload with it besides those named before
   */
  public ImportUpload withColumn(String ours, String theirs) {
    List<String> more = new ArrayList<>(columns);
    more.add(ours + ":" + theirs);
    return new ImportUpload(kind, file, mode, onError, dateFormat, more);
  }

  boolean isPacked() {
    return name(file).endsWith(".gz");
  }

  String contentType() {
    return plainName(file).endsWith(".csv") ? "text/csv" : "application/x-ndjson";
  }

  private static String plainName(Path file) {
    return name(file).replaceFirst("\\.gz$", "");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}

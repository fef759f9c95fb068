package care.duet.server.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Errors as a CSV file. */
final class ErrorReport {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private ErrorReport() {}

  static void write(List<KnownError> errors, OutputStream out) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord("line", "column", "code", "message");
      for (KnownError error : errors) {
        csv.writeRecord(
            String.valueOf(error.line()),
            safe(error.columnName()),
            safe(error.code()),
            safe(error.message()));
      }
    }
  }

  /** A text that no spreadsheet takes for a formula. */
  static String safe(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

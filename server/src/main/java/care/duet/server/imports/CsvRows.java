package care.duet.server.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
final class CsvRows implements RowSource {

  private static final int LONGEST_CELL = 1 << 20;

  private final CloseableIterator<CsvRecord> records;
  private final Header header;

  CsvRows(InputStream file, FactKind kind, Map<String, String> renamed) {
    this.records = records(file);
    this.header =
        Header.of(kind, records.hasNext() ? records.next().getFields() : List.of(), renamed);
  }

  Header header() {
    return header;
  }

  @Override
  public @Nullable SourceRow next() {
    if (!records.hasNext()) {
      return null;
    }
    CsvRecord csv = records.next();
    int columns = header.places().size();
    if (csv.getFieldCount() > columns) {
      return SourceRow.unreadable(
          csv.getStartingLineNumber(), "too_many_cells", "The row has more cells than the header.");
    }
    if (csv.getFieldCount() < columns) {
      return SourceRow.unreadable(
          csv.getStartingLineNumber(), "too_few_cells", "The row has fewer cells than the header.");
    }
    return new SourceRow(csv.getStartingLineNumber(), header.arrange(csv.getFields()), null);
  }

  @Override
  public List<String> ignoredColumns() {
    return header.ignored();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private static CloseableIterator<CsvRecord> records(InputStream file) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
        .iterator();
  }
}

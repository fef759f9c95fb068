package care.duet.server.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A file of comma-separated values with a header. */
record CsvFile(List<NamedCsvRecord> rows) {

  /** Reads a file that was packed with the program. */
  static CsvFile resource(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(open(name, name.endsWith(".gz")), StandardCharsets.UTF_8))) {
      return new CsvFile(reader.stream().toList());
    }
  }

  /** The bytes of a file that was packed with the program, unpacked if that is wanted. */
  static InputStream open(String name, boolean unpacked) throws IOException {
    InputStream content = CsvFile.class.getResourceAsStream(name);
    if (content == null) {
      throw new FileNotFoundException(name + " is not part of this build");
    }
    return unpacked ? new GZIPInputStream(content) : content;
  }

  /** The rows by a column that identifies them. */
  Map<String, NamedCsvRecord> by(String column) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.getField(column), Function.identity()));
  }
}

package care.duet.server.matching;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of comma-separated values; blanks around names and values do not count. */
final class Table {

  /** What stands where bytes were no letters. */
  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final Map<String, Integer> header;
  private final List<CsvRecord> rows;

  private Table(String name, Map<String, Integer> header, List<CsvRecord> rows) {
    this.name = name;
    this.header = header;
    this.rows = rows;
  }

  static Table read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new MatchInputException("There is no file " + file);
    }
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(true)
            .ofCsvRecord(file, StandardCharsets.UTF_8)) {
      List<CsvRecord> all = reader.stream().toList();
      if (all.isEmpty()) {
        throw new MatchInputException(file + " is empty; its first line must name the columns");
      }
      if (all.stream().anyMatch(Table::isGarbled)) {
        throw new MatchInputException(file + " is not written in UTF-8");
      }
      Map<String, Integer> header = new LinkedHashMap<>();
      for (String column : all.get(0).getFields()) {
        if (header.put(column.strip(), header.size()) != null) {
          throw new MatchInputException(file + " has two columns '" + column.strip() + "'");
        }
      }
      return new Table(file.toString(), header, all.subList(1, all.size()));
    } catch (CsvParseException | UncheckedIOException e) {
      throw new MatchInputException(file + " cannot be read as comma-separated values");
    } catch (IOException e) {
      throw new MatchInputException(file + " cannot be read");
    }
  }

  private static boolean isGarbled(CsvRecord row) {
    return row.getFields().stream().anyMatch(value -> value.indexOf(REPLACEMENT) >= 0);
  }

  String name() {
    return name;
  }

  Set<String> columns() {
    return header.keySet();
  }

  int size() {
    return rows.size();
  }

  /** The values of these columns, with a blank between them; empty when there are none. */
  String value(int row, List<String> columns) {
    CsvRecord record = rows.get(row);
    return columns.stream()
        .map(header::get)
        .filter(place -> place != null && place < record.getFieldCount())
        .map(place -> record.getField(place).strip())
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The line a row begins on, for messages. */
  long line(int row) {
    return rows.get(row).getStartingLineNumber();
  }
}

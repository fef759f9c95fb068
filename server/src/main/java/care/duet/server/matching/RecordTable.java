package care.duet.server.matching;

import care.duet.matching.prepare.MatchRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the records of a side. */
final class RecordTable {

  private final Table table;
  private final Columns columns;
  private final Side side;

  private RecordTable(Table table, Columns columns, Side side) {
    this.table = table;
    this.columns = columns;
    this.side = side;
  }

  static List<MatchRecord> read(Path file, Columns columns, Side side) {
    return new RecordTable(Table.read(file), columns, side).records();
  }

  private List<MatchRecord> records() {
    List<String> id = columns.required(side, "id", table.columns(), table.name());
    columns.required(side, "family", table.columns(), table.name());
    List<String> given = columns("given");
    List<String> middle = columns("middle");
    List<String> family = columns("family");
    List<String> suffix = columns("suffix");
    List<String> birthDate = columns("birth_date");
    List<String> sex = columns("sex");
    List<String> phone = columns("phone");
    List<String> street = columns("street");
    List<String> city = columns("city");
    List<String> postalCode = columns("postal_code");
    List<String> sharedIdentifier = columns("shared_identifier");
    List<MatchRecord> records = new ArrayList<>(table.size());
    Set<String> ids = new HashSet<>();
    for (int row = 0; row < table.size(); row++) {
      records.add(
          MatchRecord.builder(newId(row, id, ids))
              .givenName(table.value(row, given))
              .middleName(table.value(row, middle))
              .familyName(table.value(row, family))
              .suffix(table.value(row, suffix))
              .birthDate(table.value(row, birthDate))
              .sex(table.value(row, sex))
              .phone(table.value(row, phone))
              .street(table.value(row, street))
              .city(table.value(row, city))
              .postalCode(table.value(row, postalCode))
              .sharedIdentifier(table.value(row, sharedIdentifier))
              .build());
    }
    return records;
  }

  private List<String> columns(String field) {
    return columns.of(side, field, table.columns(), table.name());
  }

  private String newId(int row, List<String> columns, Set<String> ids) {
    String id = table.value(row, columns);
    if (id.isEmpty() || !ids.add(id)) {
      throw new MatchInputException(
          table.name()
              + ", line "
              + table.line(row)
              + (id.isEmpty() ? ": the id is empty" : ": the id stood in an earlier line already"));
    }
    return id;
  }
}

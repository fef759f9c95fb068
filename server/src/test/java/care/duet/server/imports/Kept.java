package care.duet.server.imports;

import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the tables keep of a pairing's imports, read past the wall. */
record Kept(TestPairing pairing) {

  /** Rows of files that have not been taken in, or not yet. */
  List<String> leftovers() {
    List<String> left = new ArrayList<>();
    for (String table : List.of("import_chunks", "import_queue")) {
      left.addAll(rows("SELECT CONCAT('" + table + " ', import_id) FROM " + table));
    }
    left.addAll(rows("SELECT CONCAT('imports ', id) FROM imports", " AND state = 'receiving'"));
    return left;
  }

  /** The facts of all kinds, as JSON, in the order of their keys. */
  List<String> facts() {
    return rows("SELECT content FROM imported_facts", " ORDER BY identifier, fact_key");
  }

  /** Everything that is kept of errors. */
  List<String> errors() {
    return rows(
        "SELECT CONCAT_WS(' ', number, line, column_name, code, message) FROM import_errors",
        " ORDER BY import_id, number");
  }

  private List<String> rows(String select) {
    return rows(select, "");
  }

  private List<String> rows(String select, String rest) {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement statement =
            connection.prepareStatement(select + " WHERE pairing_id = ?" + rest)) {
      statement.setString(1, pairing.id());
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

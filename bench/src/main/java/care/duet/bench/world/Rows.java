package care.duet.bench.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Copies rows straight in the tables, each once for every number of a range. */
final class Rows {

  private final Connection connection;

  /** Leaves checks and commits to whoever copies. */
  Rows(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement session = connection.createStatement()) {
      // The rows are copies of sound ones; checking each again would take most of the time.
      session.execute("SET foreign_key_checks = 0, unique_checks = 0");
      session.execute("CREATE TEMPORARY TABLE numbers (n INT PRIMARY KEY)");
    }
    connection.setAutoCommit(false);
  }

  /** Sets the numbers, without the last. */
  void number(int from, int to) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM numbers");
      StringBuilder numbers = new StringBuilder("INSERT INTO numbers VALUES (" + from + ")");
      for (int n = from + 1; n < to; n++) {
        numbers.append(", (").append(n).append(')');
      }
      statement.execute(numbers.toString());
    }
  }

  /**
   * Copies rows.
   *
   * @param value what a column of the copy holds, in SQL: {@code t} is the original and {@code n.n}
   *     the number
   */
  void copy(String table, String rows, Function<Column, String> value) throws SQLException {
    List<Column> columns = columns(table);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO %1$s (%2$s) SELECT %3$s FROM numbers n JOIN %1$s t WHERE %4$s ORDER BY n.n"
              .formatted(
                  table,
                  columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                  columns.stream().map(value).collect(Collectors.joining(", ")),
                  rows));
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  private List<Column> columns(String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT column_name, data_type FROM information_schema.columns
             WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position
            """)) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          columns.add(new Column(table, rows.getString(1), rows.getString(2)));
        }
      }
    }
    return columns;
  }

  /** A column of a table, with the word for its type. */
  record Column(String table, String name, String type) {

    boolean isTime() {
      return type.equals("date") || type.equals("datetime");
    }
  }
}

package care.duet.bench.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Copies everything of one pairing under new ids, straight in the tables. */
final class Copies {

  private static final int CHUNK = 500;

  /** In the order of their references; keys and trails stay with the original. */
  private static final List<String> TABLES =
      List.of(
          "client_grants",
          "patients",
          "patient_records",
          "packet_completeness",
          "risk_lists",
          "risk_list_entries",
          "combined_lists",
          "combined_list_heads",
          "listed_patients",
          "combined_list_entries");

  private final Connection connection;
  private final String original;

  Copies(Connection connection, String original) {
    this.connection = connection;
    this.original = original;
  }

  static String id(String prefix, int number) {
    return "%s_%026d".formatted(prefix, number);
  }

  /** Makes pairings 1 to count - 1 beside the original, which is 0. */
  void make(int count) throws SQLException {
    try (Statement session = connection.createStatement()) {
      // The rows are copies of sound ones; checking each again would take most of the time.
      session.execute("SET foreign_key_checks = 0, unique_checks = 0");
      session.execute("CREATE TEMPORARY TABLE numbers (n INT PRIMARY KEY)");
    }
    connection.setAutoCommit(false);
    for (int from = 1; from < count; from += CHUNK) {
      copy(from, Math.min(from + CHUNK, count));
      if (from % (CHUNK * 4) == 1 && count > CHUNK) {
        Progress.say("copied " + (from - 1) + " of " + count + " pairings");
      }
    }
  }

  private void copy(int from, int to) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM numbers");
      StringBuilder numbers = new StringBuilder("INSERT INTO numbers VALUES (" + from + ")");
      for (int n = from + 1; n < to; n++) {
        numbers.append(", (").append(n).append(')');
      }
      statement.execute(numbers.toString());
    }
    copy("organizations", "id", "org", "kind = 'practice' AND external_id NOT LIKE 'copy-%'");
    copy("pairings", "pairing_id", "prg", "pairing_id = '" + original + "'");
    for (String table : TABLES) {
      copy(table, "pairing_id", "prg", "pairing_id = '" + original + "'");
    }
    connection.commit();
  }

  private void copy(String table, String key, String prefix, String rows) throws SQLException {
    List<String> columns = columns(table);
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      if (column.equals(key)) {
        values.add("CONCAT('" + prefix + "_', LPAD(n.n, 26, '0'))");
      } else if (column.equals("practice_organization_id")) {
        values.add("CONCAT('org_', LPAD(n.n, 26, '0'))");
      } else if (column.equals("external_id")) {
        values.add("CONCAT('copy-', n.n)");
      } else {
        values.add("t." + column);
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO %1$s (%2$s) SELECT %3$s FROM numbers n JOIN %1$s t WHERE %4$s ORDER BY n.n"
              .formatted(table, String.join(", ", columns), String.join(", ", values), rows));
    }
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT column_name FROM information_schema.columns
             WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position
            """)) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
    }
    return columns;
  }
}

package care.duet.server.isolation;

import care.duet.server.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that the tables hold of one pairing, read past both walls. */
final class TenantRows implements AutoCloseable {

  private final Connection connection = TestDatabase.get().unwalled();
  private final Map<String, List<String>> columns = new TreeMap<>();
  private final String digest;

  TenantRows() {
    read(
        """
        SELECT c.table_name, c.column_name FROM information_schema.columns c
          JOIN information_schema.tables t
            ON t.table_schema = c.table_schema AND t.table_name = c.table_name
         WHERE c.table_schema = ? AND t.table_type = 'BASE TABLE'
        """,
        TestDatabase.get().config().schema(),
        row ->
            columns
                .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                .add(row.getString(2)));
    columns.values().removeIf(names -> !names.contains("pairing_id"));
    digest =
        columns.entrySet().stream()
            .map(table -> digestOf(table.getKey(), table.getValue()))
            .collect(Collectors.joining(" UNION ALL "));
  }

  List<String> tables() {
    return List.copyOf(columns.keySet());
  }

  /** Changes when any row does. */
  String digest(String pairingId) {
    List<String> digests = new ArrayList<>();
    read(
        "SELECT * FROM (" + digest + ") d",
        pairingId,
        row -> digests.add(Arrays.toString(values(row))));
    return digests.toString();
  }

  /** The same without the audit trail, to which some reads add. */
  String digestWithoutTrail(String pairingId) {
    return digest(pairingId).replaceFirst("\\[audit_events, [^]]*]", "");
  }

  /** How many rows of the pairing each table holds. */
  Map<String, Long> counts(String pairingId) {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : columns.keySet()) {
      read(
          "SELECT COUNT(*) FROM " + table + " WHERE pairing_id = ?",
          pairingId,
          row -> counts.put(table, row.getLong(1)));
    }
    return counts;
  }

  /** Every row of every table as text. */
  List<String> rows(String pairingId) {
    List<String> rows = new ArrayList<>();
    for (String table : columns.keySet()) {
      List<String> own = new ArrayList<>();
      read(
          "SELECT * FROM " + table + " WHERE pairing_id = ?",
          pairingId,
          row -> own.add(table + Arrays.toString(values(row))));
      Collections.sort(own);
      rows.addAll(own);
    }
    return rows;
  }

  /** Every id that stands in a row of the pairing and names something of that pairing alone. */
  Set<String> ids(String pairingId) {
    Set<String> ids = new LinkedHashSet<>(Set.of(pairingId));
    for (String table :
        List.of(
            "patients",
            "risk_lists",
            "listed_patients",
            "client_grants",
            "audit_events",
            "imports",
            "contacts",
            "care_team_members",
            "conference_series",
            "conferences",
            "pre_work",
            "cases",
            "notifications",
            "tasks")) {
      ids.addAll(first("SELECT id FROM " + table + " WHERE pairing_id = ?", pairingId));
    }
    return ids;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /**
   * Worked out by the database: reading every row for each probe would cost more than the probe.
   */
  private static String digestOf(String table, List<String> names) {
    String row =
        names.stream()
            .map(name -> "QUOTE(`" + name + "`)")
            .collect(Collectors.joining(", ", "MD5(CONCAT_WS(',', ", "))"));
    return "SELECT '%s' AS t, COUNT(*) AS n, %s AS h1, %s AS h2 FROM %s WHERE pairing_id = ?"
        .formatted(table, half(row, 1), half(row, 17), table);
  }

  private static String half(String md5, int from) {
    return "BIT_XOR(CAST(CONV(SUBSTRING(%s, %d, 16), 16, 10) AS UNSIGNED))".formatted(md5, from);
  }

  private List<String> first(String sql, String argument) {
    List<String> values = new ArrayList<>();
    read(sql, argument, row -> values.add(row.getString(1)));
    return values;
  }

  private void read(String sql, String argument, RowReader reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setString(i, argument);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] values(ResultSet row) throws SQLException {
    Object[] values = new Object[row.getMetaData().getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      Object value = row.getObject(i + 1);
      values[i] = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value;
    }
    return values;
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}

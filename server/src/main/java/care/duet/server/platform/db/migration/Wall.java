package care.duet.server.platform.db.migration;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseConfig;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The second wall between pairings, derived from the schema so that nobody writes it by hand: one
 * view per table with a {@code pairing_id}, and for the two working accounts exactly the rights
 * that the tables' comments declare.
 *
 * <p>Rights are compared and only the difference is changed: another node may be working.
 */
final class Wall {
  private final DatabaseConfig config;
  private final Ddl ddl;

  Wall(DatabaseConfig config, Ddl ddl) {
    this.config = config;
    this.ddl = ddl;
  }

  void rebuild() throws SQLException {
    ddl.run(
        "CREATE DATABASE IF NOT EXISTS `%s` DEFAULT CHARACTER SET utf8mb4".formatted(viewSchema()));
    Map<String, TableGrants> tables = tables();
    Map<String, List<String>> tenantTables = tenantTables(tables.keySet());
    for (String view : views()) {
      if (!tenantTables.containsKey(view)) {
        ddl.run("DROP VIEW `%s`.`%s`".formatted(viewSchema(), view));
      }
    }
    for (Map.Entry<String, List<String>> table : tenantTables.entrySet()) {
      ddl.run(viewOf(table.getKey(), table.getValue()));
    }
    Set<Right> app = new TreeSet<>();
    Set<Right> platform = new TreeSet<>();
    tables.forEach(
        (table, grants) -> {
          if (!grants.app().isEmpty() && !tenantTables.containsKey(table)) {
            throw new IllegalArgumentException("Only tenant tables grant to app: " + table);
          }
          grants.app().forEach(right -> app.add(new Right(viewSchema(), table, right)));
          grants
              .platform()
              .forEach(right -> platform.add(new Right(config.schema(), table, right)));
        });
    settle(config.accounts().app(), app);
    settle(config.accounts().platform(), platform);
  }

  private void settle(DatabaseAccount account, Set<Right> wanted) throws SQLException {
    Accounts accounts = new Accounts(ddl);
    accounts.ensure(account);
    accounts.settle(account, wanted);
  }

  private String viewOf(String table, List<String> columns) {
    return """
        CREATE OR REPLACE SQL SECURITY DEFINER VIEW `%1$s`.`%3$s` AS
        SELECT %4$s FROM `%2$s`.`%3$s` WHERE pairing_id = `%2$s`.current_pairing()
        WITH CASCADED CHECK OPTION"""
        .formatted(viewSchema(), config.schema(), table, "`" + String.join("`, `", columns) + "`");
  }

  private Map<String, TableGrants> tables() throws SQLException {
    Map<String, TableGrants> tables = new TreeMap<>();
    for (List<String> row :
        ddl.query(
            """
            SELECT table_name, table_comment FROM information_schema.tables
             WHERE table_schema = ? AND table_type = 'BASE TABLE'
               AND table_name NOT LIKE 'DATABASECHANGELOG%'
            """,
            config.schema())) {
      tables.put(row.get(0), TableGrants.parse(row.get(1)));
    }
    return tables;
  }

  private Map<String, List<String>> tenantTables(Set<String> tables) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    for (List<String> row :
        ddl.query(
            """
            SELECT table_name, column_name FROM information_schema.columns
             WHERE table_schema = ? ORDER BY table_name, ordinal_position
            """,
            config.schema())) {
      if (tables.contains(row.get(0))) {
        columns.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.get(1));
      }
    }
    columns.values().removeIf(names -> !names.contains("pairing_id"));
    return columns;
  }

  private List<String> views() throws SQLException {
    return ddl
        .query(
            "SELECT table_name FROM information_schema.views WHERE table_schema = ?", viewSchema())
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  private String viewSchema() {
    return config.viewSchema();
  }
}

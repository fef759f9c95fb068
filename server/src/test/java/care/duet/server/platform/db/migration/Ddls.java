package care.duet.server.platform.db.migration;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Looks at a schema as the migrate account. */
final class Ddls {
  private Ddls() {}

  static List<List<String>> query(DatabaseConfig config, String sql, String... arguments)
      throws SQLException {
    try (Connection connection = new DataSources(config).migrate(config.schema())) {
      return new Ddl(connection).query(sql, arguments);
    }
  }

  static int count(DatabaseConfig config, String sql) throws SQLException {
    return Integer.parseInt(query(config, sql).get(0).get(0));
  }
}

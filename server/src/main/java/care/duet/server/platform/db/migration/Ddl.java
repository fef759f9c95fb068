package care.duet.server.platform.db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs statements that define the schema, where names cannot be bound. */
record Ddl(Connection connection) {

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<List<String>> query(String sql, String... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        List<List<String>> rows = new ArrayList<>();
        int width = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> row = new ArrayList<>(width);
          for (int column = 1; column <= width; column++) {
            row.add(result.getString(column));
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }
}

package care.duet.bench.world;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The quickest way that the database has of taking rows in: LOAD DATA LOCAL INFILE. */
public final class LoadData {

  private static final String COLUMNS =
      "pairing_id, kind, identifier, fact_key, starts_on, ends_on, content, import_id, ended_at";

  private final Connection connection;

  /** Loads over this connection, which must allow it. */
  public LoadData(Connection connection) {
    this.connection = connection;
  }

  /** Makes a table equal to that of the product, keys and references included. */
  public void prepare() throws SQLException {
    execute("CREATE TABLE loaded_facts LIKE imported_facts");
    execute(
        """
        ALTER TABLE loaded_facts ADD CONSTRAINT loaded_facts_import_fk
            FOREIGN KEY (pairing_id, import_id) REFERENCES imports (pairing_id, id)
        """);
  }

  /** Writes the rows that an import has made, as the database reads them; answers how many. */
  public long export(String importId, Path file) throws SQLException, IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file);
        Statement statement = connection.createStatement()) {
      // Row by row: there may be millions.
      statement.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT %s FROM imported_facts WHERE import_id = '%s'"
                  .formatted(COLUMNS, importId))) {
        return write(rows, out);
      }
    }
  }

  /** Loads such a file; answers the seconds it took. */
  public double load(Path file) throws SQLException {
    long start = System.nanoTime();
    execute(
        "LOAD DATA LOCAL INFILE '%s' INTO TABLE loaded_facts CHARACTER SET utf8mb4 (%s)"
            .formatted(file, COLUMNS));
    return (System.nanoTime() - start) / 1e9;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long write(ResultSet rows, BufferedWriter out) throws SQLException, IOException {
    int columns = rows.getMetaData().getColumnCount();
    long count = 0;
    while (rows.next()) {
      for (int i = 1; i <= columns; i++) {
        String value = rows.getString(i);
        out.write(value == null ? "\\N" : value.replace("\\", "\\\\").replace("\n", "\\n"));
        out.write(i == columns ? '\n' : '\t');
      }
      count++;
    }
    return count;
  }
}

package care.duet.bench.world;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.embedded.EmbeddedMariaDb;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The product's embedded database, with several sets of tables side by side. */
public final class Database implements AutoCloseable {

  private final DatabaseConfig config;
  private final EmbeddedMariaDb server;

  /** The database in this home; not started. */
  public Database(Home home) {
    config = DatabaseConfig.embedded().in(home.path());
    server = new EmbeddedMariaDb(config, Progress::say);
  }

  /** Starts it, or starts it again on the same port. */
  public void start() throws IOException, InterruptedException {
    server.start();
  }

  /** How the product reaches one set of tables. */
  public DatabaseConfig of(String tables) throws IOException {
    DatabaseAccounts accounts = server.running().accounts();
    return apart(
        server
            .running()
            .at(
                String.valueOf(server.running().url()),
                new DatabaseAccounts(
                    accounts.migrate(),
                    new DatabaseAccount(tables + "_a", tables),
                    new DatabaseAccount(tables + "_p", tables))),
        tables);
  }

  /** The same for a product that starts the database itself. */
  public DatabaseConfig embedded(String tables) throws IOException {
    DatabaseConfig running = of(tables);
    return new DatabaseConfig(
        null,
        config.embeddedDirectory(),
        config.embeddedBufferPool(),
        running.schema(),
        running.viewSchema(),
        running.accounts(),
        running.poolSizes());
  }

  private static DatabaseConfig apart(DatabaseConfig config, String tables) {
    return config.withSchemas(tables, tables + "_views");
  }

  /** A connection that may do everything. */
  public Connection unwalled(String tables) throws IOException, SQLException {
    return new DataSources(of(tables)).migrate(tables);
  }

  /** The same, and it may send files of this machine. */
  public Connection loading(String tables) throws IOException, SQLException {
    DatabaseConfig running = of(tables);
    DatabaseAccount account = running.accounts().migrate();
    Properties properties = new Properties();
    properties.setProperty("user", account.user());
    Optional.ofNullable(account.password())
        .ifPresent(password -> properties.setProperty("password", password));
    properties.setProperty("allowLoadLocalInfile", "true");
    return DriverManager.getConnection(running.urlOf(tables), properties);
  }

  /** Forgets one set of tables. */
  public void drop(String tables) throws IOException, SQLException {
    try (Connection connection = new DataSources(of(tables)).migrate("");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + tables + "_views");
      statement.execute("DROP DATABASE IF EXISTS " + tables);
    }
  }

  /** What the database has done since it started, by kind of command. */
  public Map<String, Long> commands() throws IOException, SQLException {
    Map<String, Long> commands = new TreeMap<>();
    try (Connection connection = new DataSources(of("bench")).migrate("");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',
                  'Com_update', 'Com_delete', 'Com_set_option', 'Com_commit', 'Com_rollback')
                """)) {
      while (rows.next()) {
        commands.put(rows.getString(1), rows.getLong(2));
      }
    }
    return commands;
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

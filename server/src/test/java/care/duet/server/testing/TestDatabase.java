package care.duet.server.testing;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.migration.Migrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One migrated database per test run, on the engine that {@code -Dduet.test.engine} names: {@code
 * mariadb} (the default) or {@code mysql}.
 */
public final class TestDatabase {
  // Held here, because a logger that nobody holds forgets its level.
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");
  private static final TestDatabase INSTANCE = new TestDatabase();

  private final TestEngine engine;
  private final DatabaseConfig config;

  private TestDatabase() {
    LIQUIBASE.setLevel(Level.WARNING);
    DatabaseConfig embedded = DatabaseConfig.embedded();
    Path cache = embedded.embeddedDirectory();
    Path home = cache.resolve("test").resolve(UUID.randomUUID().toString());
    engine = isMySql() ? new MySqlEngine(cache, home, embedded) : new MariaDbEngine(home, embedded);
    new TestHome(home).discardAtExit(engine);
    engine.start();
    config = engine.running();
    new Migrator(config).migrate();
  }

  /** The database of this run, started and migrated at the first call. */
  public static TestDatabase get() {
    return INSTANCE;
  }

  /** True when the run is on MySQL. */
  public static boolean isMySql() {
    return "mysql".equals(System.getProperty("duet.test.engine"));
  }

  /** Where the database is, with all passwords. */
  public DatabaseConfig config() {
    return config;
  }

  /** The same server with schemas and accounts of their own, not migrated yet. */
  public DatabaseConfig apart(String name) {
    return config
        .at(
            String.valueOf(config.url()),
            new DatabaseAccounts(
                config.accounts().migrate(),
                new DatabaseAccount(name + "_a", "app"),
                new DatabaseAccount(name + "_p", "platform")))
        .withSchemas(name, name + "_views");
  }

  /** A connection of the migrate account, which no wall holds back, in the base schema. */
  public Connection unwalled() {
    try {
      return new DataSources(config).migrate(config.schema());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops the server; what is in flight fails. */
  public void stop() {
    engine.stop();
  }

  /** Starts the server again, on the same port and data. */
  public void start() {
    engine.start();
  }
}

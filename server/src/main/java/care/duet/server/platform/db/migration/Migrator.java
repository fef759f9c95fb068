package care.duet.server.platform.db.migration;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.DatabaseErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Changes the schema under the migrate account, one process at a time. */
public final class Migrator {
  private static final int LOCK_SECONDS = 120;

  private final DatabaseConfig config;

  public Migrator(DatabaseConfig config) {
    this.config = config;
  }

  /** Applies what is pending and rebuilds the wall. */
  public void migrate() {
    alone(
        (ddl, changes) -> {
          changes.update();
          new Wall(config, ddl).rebuild();
        });
  }

  /** Takes the newest changes back and rebuilds the wall. */
  public void rollback(int count) {
    alone(
        (ddl, changes) -> {
          changes.rollback(count);
          new Wall(config, ddl).rebuild();
        });
  }

  /** Says what is pending, without changing anything: everything when there is no schema yet. */
  public MigrationStatus status() {
    try (Connection connection = new DataSources(config).inspect(config.schema())) {
      return new MigrationStatus(new ChangeLog(connection).pending());
    } catch (SQLException e) {
      if (DatabaseErrors.is(e, DatabaseErrors.UNKNOWN_SCHEMA)) {
        return new MigrationStatus(ChangeLog.all());
      }
      throw new MigrationException("The database could not be read", e);
    }
  }

  private void alone(Step step) {
    // The server drops this lock when the holder dies, unlike Liquibase's own, which is a row:
    // whoever holds this one may clear a row that a killed process left behind.
    String lock = "duet_migrate:" + config.schema();
    try (Connection connection = new DataSources(config).migrate("")) {
      Ddl ddl = new Ddl(connection);
      List<List<String>> answer = ddl.query("SELECT GET_LOCK(?, " + LOCK_SECONDS + ")", lock);
      if (!"1".equals(answer.get(0).get(0))) {
        throw new SQLException("Another process is migrating");
      }
      ddl.run(
          "CREATE DATABASE IF NOT EXISTS `%s` DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
              .formatted(config.schema()));
      try (Connection schema = new DataSources(config).migrate(config.schema())) {
        ChangeLog changes = new ChangeLog(schema);
        changes.clearStaleLock();
        step.run(ddl, changes);
      }
    } catch (SQLException e) {
      throw new MigrationException("The database could not be changed", e);
    }
  }

  private interface Step {
    void run(Ddl ddl, ChangeLog changes) throws SQLException;
  }
}

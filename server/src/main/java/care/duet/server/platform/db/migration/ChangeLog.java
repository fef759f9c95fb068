package care.duet.server.platform.db.migration;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseConnection;
import liquibase.database.DatabaseFactory;
import liquibase.database.OfflineConnection;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The list of changes, through Liquibase, kept from printing and from phoning home. */
final class ChangeLog {
  private static final String FILE = "migrations/changelog.xml";
  private static final ResourceAccessor FILES = new ClassLoaderResourceAccessor();
  private static final Map<String, Object> SETTINGS =
      Map.of(
          Scope.Attr.ui.name(),
          new LoggerUIService(),
          "liquibase.analytics.enabled",
          false,
          // The first on the class path counts, as for everything else there.
          "liquibase.duplicateFileMode",
          "SILENT");

  private final DatabaseConnection connection;

  ChangeLog(Connection connection) {
    this(new JdbcConnection(connection));
  }

  private ChangeLog(DatabaseConnection connection) {
    this.connection = connection;
  }

  /** Every change there is, without a database. */
  static List<String> all() {
    return new ChangeLog(new OfflineConnection("offline:mysql", FILES))
        .with(liquibase -> ids(liquibase.getDatabaseChangeLog().getChangeSets()));
  }

  void update() {
    with(
        liquibase -> {
          liquibase.update(new Contexts(), new LabelExpression());
          return true;
        });
  }

  void rollback(int count) {
    with(
        liquibase -> {
          liquibase.rollback(count, "");
          return true;
        });
  }

  List<String> pending() {
    return with(
        liquibase -> ids(liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression())));
  }

  void clearStaleLock() {
    with(
        liquibase -> {
          if (liquibase.listLocks().length > 0) {
            liquibase.forceReleaseLocks();
          }
          return true;
        });
  }

  private <T> T with(Work<T> work) {
    try {
      return Scope.child(
          SETTINGS,
          () -> {
            Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
            // Not closed here: that would close the caller's connection.
            Liquibase liquibase = new Liquibase(FILE, FILES, database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            return work.run(liquibase);
          });
    } catch (Exception e) {
      throw new MigrationException("A change failed", e);
    }
  }

  private static List<String> ids(List<ChangeSet> changes) {
    return changes.stream().map(ChangeSet::getId).toList();
  }

  private interface Work<T> {
    T run(Liquibase liquibase) throws Exception;
  }
}

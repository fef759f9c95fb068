package care.duet.server.tenancy;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.PoolSizes;
import care.duet.server.platform.db.Transactions;
import care.duet.server.testing.TestDatabase;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.ManagedDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/** The database with one wall or the other taken away. */
final class TestPools {
  private TestPools() {}

  /** One connection, so that consecutive units of work share it. */
  static ManagedDataSource app() {
    return new DataSources(config()).app(new MetricRegistry());
  }

  static ManagedDataSource platform() {
    return new DataSources(config()).platform(new MetricRegistry());
  }

  /** Views replaced by bare tables and an account that may do anything to them. */
  static ManagedDataSource withoutWall() {
    DatabaseConfig config = config();
    return new DataSources(
            config
                .at(
                    String.valueOf(config.url()),
                    new DatabaseAccounts(
                        config.accounts().migrate(),
                        config.accounts().migrate(),
                        config.accounts().platform()))
                .withSchemas("unused", config.schema()))
        .app(new MetricRegistry());
  }

  static PairingDb db(ManagedDataSource pool) {
    return new PairingDb(pool, new Transactions());
  }

  /** Predicates on the pairing replaced by ones that are always true; inserts still bind. */
  static PairingDb dbWithoutGuard(ManagedDataSource pool) {
    return new PairingDb(
        pool,
        new Transactions(),
        new JdbiPlugin() {
          @Override
          public void customizeJdbi(Jdbi jdbi) {
            SqlStatements statements = jdbi.getConfig(SqlStatements.class);
            TemplateEngine lists = statements.getTemplateEngine();
            statements.setTemplateEngine(
                (sql, context) ->
                    lists.render(
                        sql.replaceAll("pairing_id\\s*=\\s*:pairingId", ":pairingId IS NOT NULL"),
                        context));
          }
        });
  }

  private static DatabaseConfig config() {
    return TestDatabase.get().config().withPoolSizes(new PoolSizes(1, 1));
  }
}

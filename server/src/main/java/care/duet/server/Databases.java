package care.duet.server;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.embedded.EmbeddedMariaDb;
import care.duet.server.platform.db.embedded.ExitGuard;
import care.duet.server.platform.db.migration.MigrationStatus;
import care.duet.server.platform.db.migration.Migrator;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.ManagedDataSource;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running database: one pool for work inside pairings, one for the platform around them. */
public record Databases(
    DatabaseConfig config, ManagedDataSource app, ManagedDataSource platform, Migrator migrator) {

  private static final Logger LOG = LoggerFactory.getLogger(Databases.class);

  /** Starts the embedded database if there is no other, and brings the tables to head. */
  static Databases start(DuetConfiguration configuration, Environment environment)
      throws IOException, InterruptedException {
    DatabaseConfig config = configuration.database();
    if (config.isEmbedded()) {
      EmbeddedMariaDb embedded = new EmbeddedMariaDb(config, LOG::info);
      ExitGuard guard = ExitGuard.over(embedded);
      embedded.start();
      environment.lifecycle().manage(embedded);
      // A server that has not started yet does not stop what it manages.
      environment.lifecycle().addServerLifecycleListener(server -> guard.release());
      config = embedded.running();
    }
    Migrator migrator = new Migrator(config);
    migrate(configuration, migrator);
    DataSources pools = new DataSources(config);
    ManagedDataSource app = pools.app(environment.metrics());
    ManagedDataSource platform = pools.platform(environment.metrics());
    environment.lifecycle().manage(app);
    environment.lifecycle().manage(platform);
    return new Databases(config, app, platform, migrator);
  }

  private static void migrate(DuetConfiguration configuration, Migrator migrator) {
    if (configuration.database().isEmbedded() || configuration.migrateAtStart()) {
      migrator.migrate();
      return;
    }
    MigrationStatus status = migrator.status();
    if (!status.atHead()) {
      throw new IllegalStateException(
          status.pending().size() + " migrations are pending; run 'duet db migrate' first.");
    }
  }
}

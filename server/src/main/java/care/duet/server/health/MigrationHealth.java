package care.duet.server.health;

import care.duet.server.platform.db.migration.MigrationStatus;
import care.duet.server.platform.db.migration.Migrator;
import com.codahale.metrics.health.HealthCheck;

/** Whether the database has every table this version of the server knows. */
final class MigrationHealth extends HealthCheck {

  private final Migrator migrator;

  MigrationHealth(Migrator migrator) {
    this.migrator = migrator;
  }

  @Override
  protected Result check() {
    MigrationStatus status = migrator.status();
    return status.atHead()
        ? Result.healthy()
        : Result.unhealthy("%d migrations are pending", status.pending().size());
  }
}

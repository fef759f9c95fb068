package care.duet.server.health;

import com.codahale.metrics.health.HealthCheck;
import java.sql.Connection;
import javax.sql.DataSource;

/** Whether a pool gives a connection that answers. */
final class DatabaseHealth extends HealthCheck {

  private static final int SECONDS = 1;

  private final DataSource pool;

  DatabaseHealth(DataSource pool) {
    this.pool = pool;
  }

  @Override
  protected Result check() throws Exception {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(SECONDS)
          ? Result.healthy()
          : Result.unhealthy("the connection does not answer");
    }
  }
}

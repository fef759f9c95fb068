package care.duet.server.health;

import care.duet.server.platform.db.migration.MigrationException;
import care.duet.server.platform.db.migration.MigrationStatus;
import com.codahale.metrics.health.HealthCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the database has every table this version of the server knows. */
final class MigrationHealth extends HealthCheck {

  // Asking opens a connection and reads the whole change log; probes come every few seconds.
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Supplier<MigrationStatus> source;
  private final Clock clock;
  private @Nullable Answer last;

  MigrationHealth(Supplier<MigrationStatus> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  protected Result check() {
    Instant asked = clock.instant();
    // One at a time: while the database is silent, probes would pile up connections.
    synchronized (this) {
      if (last == null || !asked.isBefore(last.until())) {
        last = ask();
      }
      return last.result();
    }
  }

  // A bad answer serves those who waited for it and nobody after them, who may find the migrations
  // made.
  private Answer ask() {
    try {
      MigrationStatus status = source.get();
      return status.atHead()
          ? new Answer(Result.healthy(), clock.instant().plus(FRESH))
          : new Answer(
              Result.unhealthy("%d migrations are pending", status.pending().size()),
              clock.instant());
    } catch (MigrationException e) {
      return new Answer(Result.unhealthy(e), clock.instant());
    }
  }

  private record Answer(Result result, Instant until) {}
}

package care.duet.server.health;

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
  protected synchronized Result check() {
    Instant now = clock.instant();
    Answer answer = last;
    if (answer == null || now.isAfter(answer.until())) {
      answer = new Answer(source.get(), now.plus(FRESH));
      // Only a good answer is kept: whoever waits for the migrations should see them at once.
      last = answer.status().atHead() ? answer : null;
    }
    return answer.status().atHead()
        ? Result.healthy()
        : Result.unhealthy("%d migrations are pending", answer.status().pending().size());
  }

  private record Answer(MigrationStatus status, Instant until) {}
}

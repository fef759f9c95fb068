package care.duet.server.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.platform.db.migration.MigrationStatus;
import com.codahale.metrics.health.HealthCheck.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class MigrationHealthTest {

  private Instant now = Instant.parse("2026-11-01T00:00:00Z");
  private MigrationStatus status = new MigrationStatus(List.of());
  private Runnable whileAsking = () -> {};
  private int asked;
  private final MigrationHealth health =
      new MigrationHealth(
          () -> {
            asked++;
            whileAsking.run();
            return status;
          },
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });

  @Test
  void asksOnceAMinuteWhileAllIsWell() {
    assertThat(health.check().isHealthy()).isTrue();
    assertThat(health.check().isHealthy()).isTrue();
    assertThat(asked).isEqualTo(1);
    now = now.plus(Duration.ofSeconds(61));
    status = new MigrationStatus(List.of("duet:patient-003"));
    assertThat(health.check().isHealthy()).isFalse();
  }

  @Test
  void asksEachTimeWhileMigrationsArePending() {
    status = new MigrationStatus(List.of("duet:patient-003"));
    assertThat(health.check().getMessage()).isEqualTo("1 migrations are pending");
    status = new MigrationStatus(List.of());
    assertThat(health.check().isHealthy()).isTrue();
  }

  @Test
  void aProbeThatWaitedForAnotherIsToldWhatThatOneFound() throws Exception {
    status = new MigrationStatus(List.of("duet:patient-003"));
    FutureTask<Result> second = new FutureTask<>(health::check);
    whileAsking =
        () -> {
          Thread thread = new Thread(second);
          thread.start();
          await().until(() -> thread.getState() == Thread.State.BLOCKED);
          now = now.plus(Duration.ofSeconds(15));
        };

    assertThat(health.check().isHealthy()).isFalse();
    assertThat(second.get(10, TimeUnit.SECONDS).isHealthy()).isFalse();
    assertThat(asked).isEqualTo(1);
  }
}

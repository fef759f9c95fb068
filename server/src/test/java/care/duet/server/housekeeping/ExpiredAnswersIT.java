package care.duet.server.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.Transactions;
import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.ManagedDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ExpiredAnswersIT {

  private final TestPairing pairing = TestPairing.active();

  @Test
  void answersGoWhenTheirDayIsOverAndNotBefore() throws Exception {
    pairing
        .plan()
        .with("Idempotency-Key", "a-key")
        .post(
            pairing.path("/risk-lists"),
            Lists.plan().add("MH1", "Ann", "Lee", "1950-01-01").json());

    clean(Clock.systemUTC());
    assertThat(stored()).isEqualTo(1);
    clean(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)));
    assertThat(stored()).isZero();
  }

  private static void clean(Clock clock) throws Exception {
    ManagedDataSource pool =
        new DataSources(TestDatabase.get().config()).platform(new MetricRegistry());
    try {
      SystemDb db = new SystemDb(pool, new Transactions(), clock, () -> TypeId.next("aud"));
      new ExpiredAnswers(db, clock).run();
    } finally {
      pool.stop();
    }
  }

  private int stored() throws Exception {
    String sql = "SELECT COUNT(*) FROM idempotency_keys WHERE pairing_id = ?";
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, pairing.id());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}

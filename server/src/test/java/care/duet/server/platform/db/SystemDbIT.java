package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.testing.TestDatabase;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.ManagedDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemDbIT {
  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");

  private final String auditId = "aud_" + UUID.randomUUID();
  private final ManagedDataSource pool =
      new DataSources(TestDatabase.get().config()).platform(new MetricRegistry());
  private final SystemDb db =
      new SystemDb(pool, new Transactions(), Clock.fixed(NOW, ZoneOffset.UTC), () -> auditId);

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void recordsWhyItLooksAcrossPairings() throws SQLException {
    int expired = db.acrossPairings("count keys", tx -> tx.dao(KeyDao.class).countAcrossPairings());

    assertThat(expired).isNotNegative();
    assertThat(audited()).isEqualTo("2026-03-29 01:30:00.123456 count keys");
  }

  @Test
  void recordsNothingWhenTheWorkFails() throws SQLException {
    assertThatThrownBy(
            () ->
                db.acrossPairings(
                    "fail",
                    tx -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(audited()).isNull();
  }

  @Test
  void wantsAReason() {
    assertThatThrownBy(() -> db.acrossPairings(" ", tx -> 1)).hasMessageContaining("reason");
  }

  private String audited() throws SQLException {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT CONCAT(occurred_at, ' ', action) FROM platform_audit_events WHERE id = ?")) {
      query.setString(1, auditId);
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? result.getString(1) : null;
      }
    }
  }

  interface KeyDao {
    @SqlQuery("SELECT COUNT(*) FROM idempotency_keys")
    int countAcrossPairings();
  }
}

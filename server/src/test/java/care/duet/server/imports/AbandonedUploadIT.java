package care.duet.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.DuetApplication;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A server that dies while it receives a file leaves pieces of it, and they are of patients. */
final class AbandonedUploadIT {

  private static final Duration LATER = Duration.ofHours(25);

  private final String pairingId = TestPairing.active().path("").replaceFirst(".*/", "");

  @Test
  void whatNobodyGoesOnSendingIsDeletedAfterADay() throws SQLException {
    Instant now = Instant.now();
    receiving("imp_abandoned", now);
    receiving("imp_still_arriving", now.plus(LATER).minus(Duration.ofHours(1)));
    AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);
    TestServer server =
        TestServer.start(
            () ->
                new DuetApplication() {
                  @Override
                  protected Clock clock() {
                    return new Advanced(passed);
                  }
                });
    try {
      await().during(Duration.ofSeconds(2)).until(() -> imports().size() == 2);
      passed.set(LATER);
      await().until(() -> !imports().contains("imp_abandoned"));
      assertThat(imports()).containsExactly("imp_still_arriving");
    } finally {
      server.stop();
    }
  }

  private void receiving(String id, Instant since) throws SQLException {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO imports
                    (pairing_id, id, kind, party, format, mode, on_error, date_format,
                     column_names, state, ignored_columns, bytes_total, bytes_done, rows_read,
                     rows_created, rows_updated, rows_unchanged, rows_rejected, rows_ended,
                     submitted_at, submitted_by)
                VALUES (?, ?, 'visits', 'practice', 'csv', 'upsert', 'continue', 'yyyy-MM-dd',
                        '[]', 'receiving', '[]', 0, 0, 0, 0, 0, 0, 0, 0, ?, 'cli_1')
                """)) {
      insert.setString(1, pairingId);
      insert.setString(2, id);
      insert.setObject(3, since);
      insert.executeUpdate();
    }
  }

  private List<String> imports() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement query =
            connection.prepareStatement("SELECT id FROM imports WHERE pairing_id = ?")) {
      query.setString(1, pairingId);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }

  /** The time of day, moved on. */
  private static final class Advanced extends Clock {

    private final AtomicReference<Duration> passed;

    Advanced(AtomicReference<Duration> passed) {
      this.passed = passed;
    }

    @Override
    public Instant instant() {
      return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(passed.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.offset(Clock.system(zone), passed.get());
    }
  }
}

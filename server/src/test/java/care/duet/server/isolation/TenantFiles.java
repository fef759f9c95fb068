package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The files that the sides of one pairing import. */
final class TenantFiles {

  /** A kind of each side whose imports wait for ever, so that there are some to be cancelled. */
  private static final Map<String, String> WAITING =
      Map.of("plan", "claims_monthly", "practice", "care_plans_on_file");

  private final Tenant tenant;

  TenantFiles(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Takes a file in; answers the import, which has come to its end. */
  String taken(Who who, String query, String file) {
    Answer accepted = send(who, query, file);
    assertThat(ended(who, accepted).text("/state")).isEqualTo("succeeded");
    return accepted.text("/id");
  }

  /** An import of its own that nobody has begun. */
  String waiting(Who who) {
    String kind = WAITING.get(who.side());
    return send(who, "kind=" + kind, tenant.bodies().file(who.side(), kind)).text("/id");
  }

  /** Keeps a side's imports of one kind waiting, as if another server were at work on the first. */
  void hold(Who who) {
    String kind = WAITING.get(who.side());
    String first = taken(who, "kind=" + kind, tenant.bodies().file(who.side(), kind));
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement lease =
            connection.prepareStatement(
                """
                INSERT INTO import_queue (pairing_id, import_id, kind, lease_holder, leased_until)
                VALUES (?, ?, ?, 'elsewhere', '2100-01-01')
                """)) {
      lease.setString(1, tenant.id());
      lease.setString(2, first);
      lease.setString(3, kind);
      assertThat(lease.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an accepted import has come to. */
  Answer ended(Who who, Answer accepted) {
    String location = accepted.header("Location").orElseThrow();
    AtomicReference<Answer> read = new AtomicReference<>(accepted);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .until(
            () -> {
              read.set(tenant.api(who).get(location));
              return read.get().json().has("finished_at");
            });
    return read.get();
  }

  private Answer send(Who who, String query, String file) {
    Answer accepted =
        tenant
            .api(who)
            .with("Content-Type", "text/csv")
            .post(tenant.path("/imports?" + query), file);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    return accepted;
  }
}

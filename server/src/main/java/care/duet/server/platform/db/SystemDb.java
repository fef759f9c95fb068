package care.duet.server.platform.db;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * The database as the platform account sees it: no pairing's patients, only what surrounds them.
 */
public final class SystemDb {
  private final Jdbi jdbi;
  private final Transactions transactions;
  private final Clock clock;
  private final Supplier<String> auditIds;

  public SystemDb(
      DataSource dataSource, Transactions transactions, Clock clock, Supplier<String> auditIds) {
    this.jdbi = Jdbi.create(dataSource).installPlugin(new DaoPlugin());
    this.transactions = transactions;
    this.clock = clock;
    this.auditIds = auditIds;
  }

  /** Runs the work in one transaction and commits it. */
  public <T> T inTransaction(SystemWork<T> work) {
    return transactions.inTransaction(jdbi, handle -> work.run(new SystemTx(handle)));
  }

  /** Runs work that changes nothing, on one snapshot. */
  public <T> T read(SystemWork<T> work) {
    return transactions.read(jdbi, handle -> work.run(new SystemTx(handle)));
  }

  /** Runs work that looks into several pairings, and records why in the same transaction. */
  public <T> T acrossPairings(String reason, SystemWork<T> work) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Work across pairings needs a reason");
    }
    return inTransaction(
        tx -> {
          tx.dao(ReasonDao.class)
              .insert(auditIds.get(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
          return work.run(tx);
        });
  }

  /** Writes down why someone looked across pairings. */
  interface ReasonDao {
    @SqlUpdate(
        """
        INSERT INTO platform_audit_events (id, occurred_at, action)
        VALUES (:id, :at, :reason)
        """)
    void insert(@Bind("id") String id, @Bind("at") Instant at, @Bind("reason") String reason);
  }
}

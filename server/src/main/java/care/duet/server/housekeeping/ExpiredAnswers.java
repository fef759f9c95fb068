package care.duet.server.housekeeping;

import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.idempotency.Idempotency;
import care.duet.server.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes stored answers that are older than the API promises to keep them. They hold patients'
 * data, so they must not stay longer than they are of use.
 */
public final class ExpiredAnswers implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(ExpiredAnswers.class);
  private static final String REASON = "delete expired answers to idempotency keys";

  private final SystemDb db;
  private final Clock clock;

  /** Works on this database and tells age by this clock. */
  public ExpiredAnswers(SystemDb db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Has it done every hour by one of the servers. */
  public static void addTo(Jobs jobs, SystemDb db, Clock clock) {
    jobs.every(Duration.ofHours(1), "delete-expired-answers", new ExpiredAnswers(db, clock));
  }

  @Override
  public void run() {
    try {
      Instant before = clock.instant().minus(Idempotency.KEPT);
      List<String> pairings = pairings("");
      while (!pairings.isEmpty()) {
        pairings.forEach(pairing -> delete(pairing, before));
        pairings = pairings(pairings.get(pairings.size() - 1));
      }
      while (db.inTransaction(tx -> tx.dao(ExpiredAnswersDao.class).deleteOfPlatform(before)) > 0) {
        LOG.debug("deleted expired answers of the platform");
      }
    } catch (RuntimeException notNow) {
      // The next run deletes what this one could not; nothing depends on it meanwhile.
      LOG.warn("expired answers were not deleted: {}", notNow.getClass().getName());
    }
  }

  private List<String> pairings(String after) {
    return db.acrossPairings(
        REASON, tx -> tx.dao(ExpiredAnswersDao.class).pairingsAcrossPairings(after));
  }

  private void delete(String pairing, Instant before) {
    while (db.inTransaction(
            tx -> tx.dao(ExpiredAnswersDao.class).deleteAcrossPairings(pairing, before))
        > 0) {
      LOG.debug("deleted expired answers of a pairing");
    }
  }
}

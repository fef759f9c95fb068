package care.duet.server.imports;

import care.duet.server.patient.PatientMatcher;
import care.duet.server.platform.db.DatabaseUnavailableException;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.DeferredWork;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import io.dropwizard.lifecycle.Managed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries imports out, one at a time on this server. Whose turn it is stands in the database, so
 * several servers share the queue and a restarted one goes on.
 */
final class ImportWorker implements Managed {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
  private static final Duration ABANDONED = Duration.ofHours(24);
  private static final Duration SWEEP = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final SystemDb system;
  private final PairingDb db;
  private final FactKinds kinds;
  private final FactStore store;
  private final AfterImport after;
  private final Clock clock;
  private final String holder = TypeId.next("srv");
  private final Semaphore news = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "imports");
  private volatile boolean stopping;

  ImportWorker(
      SystemDb system,
      PairingDb db,
      FactKinds kinds,
      PatientMatcher matcher,
      AfterImport after,
      Clock clock) {
    this.system = system;
    this.db = db;
    this.kinds = kinds;
    this.store = new FactStore(matcher);
    this.after = after;
    this.clock = clock;
  }

  @Override
  public void start() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends the batch at hand and leaves the rest to whoever comes next. */
  @Override
  public void stop() throws InterruptedException {
    stopping = true;
    wake();
    thread.join(ImportRun.LEASE.toMillis());
  }

  /** What this server calls itself in the queue. */
  String holder() {
    return holder;
  }

  /** Says that there may be something to do. */
  void wake() {
    news.release();
  }

  private void work() {
    Instant sweep = Instant.MIN;
    while (!stopping) {
      if (clock.instant().isAfter(sweep)) {
        forgetAbandoned();
        sweep = clock.instant().plus(SWEEP);
      }
      try {
        if (!next()) {
          rest();
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException notNow) {
        LOG.warn("imports wait: {}", notNow.getClass().getName());
        pause();
      }
    }
  }

  private void rest() throws InterruptedException {
    if (news.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }

  private void pause() {
    try {
      rest();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  private boolean next() {
    Optional<WaitingImport> taken = take();
    taken.ifPresent(this::carryOut);
    return taken.isPresent();
  }

  private void carryOut(WaitingImport waiting) {
    PairingScope scope =
        DeferredWork.scope(
            waiting.pairingId(),
            Party.of(waiting.party()),
            waiting.submittedBy(),
            "createImport",
            waiting.importId());
    ImportRun run =
        new ImportRun(
            db, scope, store, kinds.of(waiting.kind()), after, clock, holder, () -> stopping);
    try {
      carryOut(run, waiting);
    } catch (ImportRun.Interruption later) {
      release(waiting);
    }
  }

  private static void carryOut(ImportRun run, WaitingImport waiting) throws ImportRun.Interruption {
    try {
      run.run(waiting.importId());
    } catch (DatabaseUnavailableException unreachable) {
      // The lease runs out and the import goes on when the database is back.
      throw unreachable;
    } catch (RuntimeException fault) {
      LOG.error("import {} fails: {}", waiting.importId(), fault.getClass().getName());
      run.fail(waiting.importId());
    }
  }

  private Optional<WaitingImport> take() {
    Instant now = clock.instant();
    return system.inTransaction(
        tx -> {
          WaitingDao dao = tx.dao(WaitingDao.class);
          WaitingImport waiting = dao.nextAcrossPairings(holder, now);
          return waiting != null
                  && dao.takeAcrossPairings(
                          waiting.pairingId(),
                          waiting.importId(),
                          holder,
                          now,
                          now.plus(ImportRun.LEASE))
                      == 1
              ? Optional.of(waiting)
              : Optional.empty();
        });
  }

  private void release(WaitingImport waiting) {
    int released =
        system.inTransaction(
            tx ->
                tx.dao(WaitingDao.class)
                    .releaseAcrossPairings(waiting.pairingId(), waiting.importId(), holder));
    LOG.info("import {} goes on later, lease given back: {}", waiting.importId(), released == 1);
  }

  /** Uploads that ended with their server; nothing refers to them. */
  private void forgetAbandoned() {
    try {
      int forgotten =
          system.acrossPairings(
              "delete uploads that never ended",
              tx ->
                  tx.dao(WaitingDao.class)
                      .deleteAbandonedAcrossPairings(clock.instant().minus(ABANDONED)));
      LOG.debug("deleted {} abandoned uploads", forgotten);
    } catch (RuntimeException notNow) {
      LOG.warn("abandoned uploads were not deleted: {}", notNow.getClass().getName());
    }
  }
}

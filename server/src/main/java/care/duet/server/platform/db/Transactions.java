package care.duet.server.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs a unit of work in one transaction, again from its beginning when the database asks for that.
 *
 * <p>Work may run several times, so it must do nothing but talk to its handle.
 */
public final class Transactions {
  private static final int ATTEMPTS = 5;

  // Five lock waits of five seconds each would outlive the caller.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Pause pause;

  public Transactions() {
    this(attempt -> Thread.sleep(ThreadLocalRandom.current().nextLong(5, 40L << attempt)));
  }

  Transactions(Pause pause) {
    this.pause = pause;
  }

  /** Runs the work and commits it. */
  public <T> T inTransaction(Jdbi jdbi, Function<Handle, T> work) {
    return retrying(jdbi, work, Connection::commit, false);
  }

  /**
   * Runs work that changes nothing.
   *
   * <p>This too is a transaction, so that a page and its count come from one snapshot. With
   * autocommit off that costs one closing statement; single-statement reads could save it only by
   * switching autocommit, which costs as much.
   */
  public <T> T read(Jdbi jdbi, Function<Handle, T> work) {
    return retrying(jdbi, work, Connection::rollback, true);
  }

  private <T> T retrying(Jdbi jdbi, Function<Handle, T> work, Ending ending, boolean harmless) {
    long start = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        return once(jdbi, work, ending);
      } catch (RuntimeException e) {
        // A lost connection leaves open what was done, unless nothing was meant to be.
        boolean again =
            DatabaseErrors.isRetryable(e)
                || ((harmless || e instanceof NotBegunException)
                    && DatabaseErrors.isConnectionLost(e));
        if (!again) {
          throw DatabaseErrors.isUnavailable(e)
              ? new DatabaseUnavailableException(DatabaseErrors.withoutValues(e))
              : DatabaseErrors.withoutValues(e);
        }
        if (attempt == ATTEMPTS || System.nanoTime() - start > PATIENCE.toNanos()) {
          throw new DatabaseUnavailableException(DatabaseErrors.withoutValues(e));
        }
        pauseAfter(attempt, e);
      }
    }
  }

  private static <T> T once(Jdbi jdbi, Function<Handle, T> work, Ending ending) {
    // open(), never useHandle(): that one would hand out the thread's outer handle again.
    try (Handle handle = open(jdbi)) {
      try {
        T result = work.apply(handle);
        ending.end(handle.getConnection());
        return result;
      } catch (SQLException e) {
        abandon(handle, e);
        throw new TransactionFailedException(e);
      } catch (RuntimeException | Error e) {
        abandon(handle, e);
        throw e;
      }
    }
  }

  private static Handle open(Jdbi jdbi) {
    try {
      return jdbi.open();
    } catch (ConnectionException e) {
      throw new DatabaseUnavailableException(e);
    }
  }

  private static void abandon(Handle handle, Throwable reason) {
    Connection connection = handle.getConnection();
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
      Connections.discard(connection, reason);
    }
  }

  private void pauseAfter(int attempt, RuntimeException reason) {
    try {
      pause.after(attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException(DatabaseErrors.withoutValues(reason));
    }
  }

  /** Waits before another attempt, longer and less predictably each time. */
  interface Pause {
    void after(int attempt) throws InterruptedException;
  }

  private interface Ending {
    void end(Connection connection) throws SQLException;
  }
}

package care.duet.server.platform.db.embedded;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends an embedded database that nobody else would end if the process were told to end now. */
public final class ExitGuard {

  private static final Logger LOG = LoggerFactory.getLogger(ExitGuard.class);

  private final EmbeddedMariaDb database;
  private final Thread hook = new Thread(this::end, "end-database");

  private ExitGuard(EmbeddedMariaDb database) {
    this.database = database;
  }

  /** Guards it from now on, which should be before it starts. */
  public static ExitGuard over(EmbeddedMariaDb database) {
    ExitGuard guard = new ExitGuard(database);
    Runtime.getRuntime().addShutdownHook(guard.hook);
    return guard;
  }

  /** Leaves the database to whoever has taken charge of it. */
  public void release() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("The process is ending already", e);
    }
  }

  // Waits for a start that is under way, which is better than leaving a half-made data directory.
  private void end() {
    try {
      database.stop();
    } catch (IOException e) {
      LOG.warn("The database did not stop in order", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

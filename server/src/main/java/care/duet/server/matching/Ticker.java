package care.duet.server.matching;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says once a second what is being done, so that short work stays silent. */
final class Ticker implements AutoCloseable {

  private final PrintStream err;
  private final long begin = System.nanoTime();
  private final ScheduledExecutorService schedule =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "match-progress");
            thread.setDaemon(true);
            return thread;
          });

  private volatile String step = "Reading";

  Ticker(PrintStream err) {
    this.err = err;
    var unused = schedule.scheduleAtFixedRate(this::tell, 1, 1, TimeUnit.SECONDS);
  }

  void step(String name) {
    step = name;
  }

  private void tell() {
    err.println(
        String.format(Locale.ROOT, "%5.0f s  %s ...", (System.nanoTime() - begin) / 1e9, step));
  }

  @Override
  public void close() {
    schedule.shutdownNow();
  }
}

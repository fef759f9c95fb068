package care.duet.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Loads one server over connections that take turns, each with a thread of its own.
 *
 * @param port on this machine
 * @param pace between the beginnings of a connection's turns, unless a turn takes longer; nothing
 *     for as fast as can be
 */
public record Crew(int port, int connections, Duration pace, Turn turn) {

  /** Takes turns until time is up; a turn that has begun is finished. */
  public Timings run(Duration duration) throws InterruptedException {
    Timings timings = new Timings();
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int connection = i;
        parts.add(
            threads.submit(
                () -> {
                  run(connection, end, timings);
                  return null;
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
      return timings;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a connection failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void run(int number, long endNanos, Timings timings) throws IOException {
    // Spread over one pace, so that they do not all come at once.
    long due = System.nanoTime() + pace.toNanos() * number / connections;
    try (Connection connection = new Connection(port)) {
      Caller caller = new Caller(connection, timings);
      while (due - endNanos < 0) {
        await(due);
        turn.take(number, caller);
        due = Math.max(due + pace.toNanos(), System.nanoTime());
      }
    }
  }

  private static void await(long dueNanos) {
    for (long left = dueNanos - System.nanoTime(); left > 0; left = dueNanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}

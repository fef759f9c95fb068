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
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Loads one server over a number of connections, each with a thread and a histogram of its own.
 *
 * @param port on this machine
 */
public record Driver(int port, int connections, Requests requests) {

  private static final int MOST_WARM_UPS = 4;

  /** As many leave a processor to the compilers; under full load they would get a tenth of one. */
  private static final int FEW = 3;

  /** Every connection sends as soon as it has its answer: how much the server can do. */
  public Round closed(Duration duration) throws InterruptedException {
    return run(System.nanoTime() + duration.toNanos(), null);
  }

  /**
   * Loads until enough answers have come for a compiler to know the way, or time is up: by few
   * connections first, and then by all for a third of the duration.
   */
  public void warmUp(Duration duration, long answers) throws InterruptedException {
    Driver few = new Driver(port, Math.min(FEW, connections), requests);
    Round sum = few.closed(duration);
    for (int i = 1; i < MOST_WARM_UPS && sum.count() < answers; i++) {
      sum = sum.plus(few.closed(duration));
    }
    closed(duration.dividedBy(3));
  }

  /** Requests start at a fixed rate, whatever the answers do: how long a caller waits. */
  public Round open(Duration duration, double perSecond) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    return run(end, new Schedule(start, end, perSecond));
  }

  /** One connection sends this many, each when it has the answer to the one before. */
  public Round count(int requests) throws IOException {
    Histogram latencies = Round.empty().latencies();
    long errors = 0;
    long start = System.nanoTime();
    try (Connection connection = new Connection(port)) {
      for (int i = 0; i < requests; i++) {
        byte[] request = this.requests.next(0);
        long sent = System.nanoTime();
        errors += connection.exchange(request) / 100 == 2 ? 0 : 1;
        latencies.recordValue((System.nanoTime() - sent) / 1000);
      }
    }
    return new Round(latencies, errors, (System.nanoTime() - start) / 1e9);
  }

  private Round run(long endNanos, @Nullable Schedule schedule) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    long start = System.nanoTime();
    try {
      List<Future<Round>> parts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int connection = i;
        parts.add(threads.submit(() -> run(connection, endNanos, schedule)));
      }
      Round sum = Round.empty();
      for (Future<Round> part : parts) {
        sum = sum.plus(part.get());
      }
      return new Round(sum.latencies(), sum.errors(), (System.nanoTime() - start) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a connection failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Round run(int number, long endNanos, @Nullable Schedule schedule) throws IOException {
    Histogram latencies = Round.empty().latencies();
    long errors = 0;
    try (Connection connection = new Connection(port)) {
      while (true) {
        long due = schedule == null ? System.nanoTime() : schedule.due();
        if (schedule == null ? due - endNanos >= 0 : schedule.isOver(due)) {
          return new Round(latencies, errors, 0);
        }
        await(due);
        int status = connection.exchange(requests.next(number));
        latencies.recordValue((System.nanoTime() - due) / 1000);
        errors += status / 100 == 2 ? 0 : 1;
      }
    }
  }

  private static void await(long dueNanos) {
    for (long left = dueNanos - System.nanoTime(); left > 0; left = dueNanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}

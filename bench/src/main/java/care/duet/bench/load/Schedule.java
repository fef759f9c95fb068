package care.duet.bench.load;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The intended start of each request of an open loop, shared by its connections. Latency counts
 * from there, so a server that stalls is charged for everyone it kept waiting.
 */
final class Schedule {

  private final AtomicLong next = new AtomicLong();
  private final long startNanos;
  private final long endNanos;
  private final double nanosBetween;

  Schedule(long startNanos, long endNanos, double perSecond) {
    this.startNanos = startNanos;
    this.endNanos = endNanos;
    this.nanosBetween = 1e9 / perSecond;
  }

  /** When the next request is due; beyond the end when there is no more. */
  long due() {
    return startNanos + (long) (next.getAndIncrement() * nanosBetween);
  }

  boolean isOver(long dueNanos) {
    return dueNanos - endNanos >= 0;
  }
}

package care.duet.sdk.transport;

import java.time.Duration;

/** The moment after which a call has taken too long. */
record Deadline(long endNanos, Timing timing) {

  static Deadline in(Duration time, Timing timing) {
    return new Deadline(timing.nanoTime() + time.toNanos(), timing);
  }

  Duration remaining() {
    return Duration.ofNanos(Math.max(0, endNanos - timing.nanoTime()));
  }

  Duration atMost(Duration limit) {
    Duration remaining = remaining();
    return remaining.compareTo(limit) < 0 ? remaining : limit;
  }
}

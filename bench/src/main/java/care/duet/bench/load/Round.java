package care.duet.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What a stretch of load showed.
 *
 * @param latencies in microseconds
 * @param errors answers other than 2xx
 */
public record Round(Histogram latencies, long errors, double seconds) {

  private static final long LONGEST_MICROS = 60_000_000L;
  private static final int DIGITS = 3;

  /** Nothing yet. */
  public static Round empty() {
    return new Round(new Histogram(LONGEST_MICROS, DIGITS), 0, 0);
  }

  /** Both together. */
  public Round plus(Round other) {
    Histogram sum = latencies.copy();
    sum.add(other.latencies);
    return new Round(sum, errors + other.errors, seconds + other.seconds);
  }

  /** How many answers came. */
  public long count() {
    return latencies.getTotalCount();
  }

  /** Answers per second. */
  public double throughput() {
    return seconds == 0 ? 0 : count() / seconds;
  }

  /** The latency that this share of the answers did not exceed, in milliseconds. */
  public double millis(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1000.0;
  }
}

package care.duet.bench.load;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** How long each kind of request took, and how many failed; of all connections together. */
public final class Timings {

  private final Map<String, Histogram> latencies = new TreeMap<>();
  private final Map<String, Long> errors = new TreeMap<>();
  private @Nullable String firstError;

  synchronized void add(String kind, long nanos, boolean well) {
    latencies.computeIfAbsent(kind, any -> Round.empty().latencies()).recordValue(nanos / 1000);
    errors.merge(kind, well ? 0L : 1L, Long::sum);
  }

  synchronized void keep(String error) {
    if (firstError == null) {
      firstError = error;
    }
  }

  /** What one kind of request showed. */
  public synchronized Round of(String kind) {
    Histogram known = latencies.get(kind);
    return known == null
        ? Round.empty()
        : new Round(known.copy(), errors.getOrDefault(kind, 0L), 0);
  }

  /** All kinds together. */
  public synchronized Round all() {
    return latencies.keySet().stream().map(this::of).reduce(Round.empty(), Round::plus);
  }

  /** The first answer that was no success. */
  public synchronized Optional<String> firstError() {
    return Optional.ofNullable(firstError);
  }

  /** Fails when there is one. */
  public void requireNoErrors() {
    firstError()
        .ifPresent(
            error -> {
              throw new IllegalStateException(all().errors() + " requests failed: " + error);
            });
  }
}

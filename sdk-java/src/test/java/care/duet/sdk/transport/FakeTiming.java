package care.duet.sdk.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only by sleeping, and sleeps without waiting. */
final class FakeTiming implements Timing {

  final List<Duration> sleeps = new ArrayList<>();
  private long nanos;

  @Override
  public long nanoTime() {
    return nanos;
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-11-02T14:05:00Z").plusNanos(nanos);
  }

  @Override
  public double random() {
    return 0;
  }

  @Override
  public void sleep(Duration time) {
    sleeps.add(time);
    nanos += time.toNanos();
  }
}

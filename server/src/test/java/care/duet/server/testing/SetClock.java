package care.duet.server.testing;

import care.duet.server.DuetApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** A clock that a test sets, and a server that goes by it. */
public final class SetClock extends Clock {

  private volatile Instant now = Instant.EPOCH;

  /** Sets the time. */
  public void set(Instant time) {
    now = time;
  }

  /** Sets the time, written as in the API. */
  public void set(String time) {
    set(Instant.parse(time));
  }

  /** A server by this clock; the caller stops it. */
  public TestServer server() {
    return server(Map.of());
  }

  /** A server by this clock that has some settings of its own; the caller stops it. */
  public TestServer server(Map<String, String> settings) {
    return TestServer.start(
        () ->
            new DuetApplication() {
              @Override
              protected Clock clock() {
                return SetClock.this;
              }
            },
        settings);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}

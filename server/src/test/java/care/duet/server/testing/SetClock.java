package care.duet.server.testing;

import care.duet.server.DuetApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

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
    return TestServer.start(
        () ->
            new DuetApplication() {
              @Override
              protected Clock clock() {
                return SetClock.this;
              }
            });
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

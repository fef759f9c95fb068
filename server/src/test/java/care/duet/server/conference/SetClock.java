package care.duet.server.conference;

import care.duet.server.DuetApplication;
import care.duet.server.testing.TestServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets, and a server that goes by it. */
final class SetClock extends Clock {

  private volatile Instant now = Instant.EPOCH;

  void set(String time) {
    now = Instant.parse(time);
  }

  /** A server by this clock; the caller stops it. */
  TestServer server() {
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

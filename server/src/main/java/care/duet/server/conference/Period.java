package care.duet.server.conference;

import java.time.Instant;

/** From one moment on, until just before another. */
public record Period(Instant since, Instant until) {

  /** Where a list of the period begins that is read forward. */
  Position beginning() {
    return new Position(since, "");
  }

  /** Where a list of the period begins that is read backward. */
  Position end() {
    return new Position(until, "");
  }
}

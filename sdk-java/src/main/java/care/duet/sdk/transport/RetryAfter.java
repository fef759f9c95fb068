package care.duet.sdk.transport;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header in which a server says when to come back, in seconds or as a date. */
final class RetryAfter {

  private RetryAfter() {}

  static Optional<Duration> in(HttpHeaders headers, Instant now) {
    return headers.firstValue("Retry-After").flatMap(value -> parse(value.strip(), now));
  }

  private static Optional<Duration> parse(String value, Instant now) {
    try {
      return Optional.of(
          value.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(value))
              : until(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from), now));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration until(Instant moment, Instant now) {
    return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
  }
}

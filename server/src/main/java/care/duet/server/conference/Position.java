package care.duet.server.conference;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a conference stands in a list by start; the id decides between two at once. */
public record Position(Instant startsAt, String id) {

  private static final Pattern TEXT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}Z) (\\w{1,40})");

  static Position of(Conference conference) {
    return new Position(conference.startsAt(), conference.id());
  }

  /** Reads what {@link #toString} has written. */
  static Position read(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no position");
    }
    return new Position(Instant.parse(parts.group(1)), parts.group(2));
  }

  @Override
  public String toString() {
    return startsAt + " " + id;
  }
}

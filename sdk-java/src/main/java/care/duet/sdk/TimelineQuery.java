package care.duet.sdk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a timeline to list.
 *
 * @param from only events that begin on this day or later; any when null
 * @param to only events that begin on this day or earlier; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record TimelineQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final TimelineQuery ALL = new TimelineQuery(null, null, null, null);

  /**
   * Every event.
   *
   * @return the query without a condition
   */
  public static TimelineQuery all() {
    return ALL;
  }

  /**
   * Only events that begin on this day or later.
   *
   * @param from the value asked for
   * @return the query with it
   */
  public TimelineQuery withFrom(LocalDate from) {
    return new TimelineQuery(from, to, limit, cursor);
  }

  /**
   * Only events that begin on this day or earlier.
   *
   * @param to the value asked for
   * @return the query with it
   */
  public TimelineQuery withTo(LocalDate to) {
    return new TimelineQuery(from, to, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public TimelineQuery withLimit(Integer limit) {
    return new TimelineQuery(from, to, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public TimelineQuery withCursor(String cursor) {
    return new TimelineQuery(from, to, limit, cursor);
  }
}

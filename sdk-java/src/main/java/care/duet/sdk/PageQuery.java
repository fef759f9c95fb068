package care.duet.sdk;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list that has no conditions.
 *
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record PageQuery(@Nullable Integer limit, @Nullable String cursor) {

  private static final PageQuery ALL = new PageQuery(null, null);

  /**
   * From the beginning.
   *
   * @return the query without a condition
   */
  public static PageQuery all() {
    return ALL;
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public PageQuery withLimit(Integer limit) {
    return new PageQuery(limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public PageQuery withCursor(String cursor) {
    return new PageQuery(limit, cursor);
  }
}

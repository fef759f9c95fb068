package care.duet.sdk;

import care.duet.sdk.generated.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Which risk lists to list.
 *
 * @param party only the lists of this side; both when null
 * @param cycle only the lists of this cycle; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record RiskListQuery(
    @Nullable Party party,
    @Nullable String cycle,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final RiskListQuery ALL = new RiskListQuery(null, null, null, null);

  /**
   * Every risk list of both sides.
   *
   * @return the query without a condition
   */
  public static RiskListQuery all() {
    return ALL;
  }

  /**
   * Only the lists of this side.
   *
   * @param party the value asked for
   * @return the query with it
   */
  public RiskListQuery withParty(Party party) {
    return new RiskListQuery(party, cycle, limit, cursor);
  }

  /**
   * Only the lists of this cycle.
   *
   * @param cycle the value asked for
   * @return the query with it
   */
  public RiskListQuery withCycle(String cycle) {
    return new RiskListQuery(party, cycle, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public RiskListQuery withLimit(Integer limit) {
    return new RiskListQuery(party, cycle, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public RiskListQuery withCursor(String cursor) {
    return new RiskListQuery(party, cycle, limit, cursor);
  }
}

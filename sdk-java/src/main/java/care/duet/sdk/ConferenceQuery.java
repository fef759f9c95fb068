package care.duet.sdk;

import care.duet.sdk.generated.model.ConferenceOrder;
import care.duet.sdk.generated.model.ConferenceState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which conferences to list.
 *
 * @param state only conferences in this state; any when null
 * @param seriesId only conferences of this series; any when null
 * @param from only those that start on this day, in the pairing's time zone, or later; any when
 *     null
 * @param to only those that start on this day, in the pairing's time zone, or earlier; any when
 *     null
 * @param order which comes first; the earliest when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record ConferenceQuery(
    @Nullable ConferenceState state,
    @Nullable String seriesId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable ConferenceOrder order,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final ConferenceQuery ALL =
      new ConferenceQuery(null, null, null, null, null, null, null);

  /**
   * Every conference.
   *
   * @return the query without a condition
   */
  public static ConferenceQuery all() {
    return ALL;
  }

  /**
   * Only conferences in this state.
   *
   * @param state the value asked for
   * @return the query with it
   */
  public ConferenceQuery withState(ConferenceState state) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }

  /**
   * Only conferences of this series.
   *
   * @param seriesId the value asked for
   * @return the query with it
   */
  public ConferenceQuery withSeriesId(String seriesId) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }

  /**
   * Only conferences that start on this day or later.
   *
   * @param from the value asked for
   * @return the query with it
   */
  public ConferenceQuery withFrom(LocalDate from) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }

  /**
   * Only conferences that start on this day or earlier.
   *
   * @param to the value asked for
   * @return the query with it
   */
  public ConferenceQuery withTo(LocalDate to) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }

  /**
   * In this order.
   *
   * @param order the value asked for
   * @return the query with it
   */
  public ConferenceQuery withOrder(ConferenceOrder order) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public ConferenceQuery withLimit(Integer limit) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public ConferenceQuery withCursor(String cursor) {
    return new ConferenceQuery(state, seriesId, from, to, order, limit, cursor);
  }
}

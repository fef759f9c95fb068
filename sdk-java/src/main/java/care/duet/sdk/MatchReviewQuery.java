package care.duet.sdk;

import care.duet.sdk.generated.model.MatchReviewState;
import org.jspecify.annotations.Nullable;

/**
 * Which questions to list.
 *
 * @param state open, answered or settled ones; null for the open ones
 * @param limit how many per page, 1 to 200; null for the server's default
 * @param cursor where to go on; null to begin
 */
public record MatchReviewQuery(
    @Nullable MatchReviewState state, @Nullable Integer limit, @Nullable String cursor) {

  /**
   * Open questions, those that the caller's side has skipped last.
   *
   * @return the query
   */
  public static MatchReviewQuery open() {
    return new MatchReviewQuery(null, null, null);
  }

  /**
   * Questions in another state.
   *
   * @param newState the state
   * @return a copy
   */
  public MatchReviewQuery withState(MatchReviewState newState) {
    return new MatchReviewQuery(newState, limit, cursor);
  }

  /**
   * The same query with another page size.
   *
   * @param newLimit how many per page, 1 to 200
   * @return a copy
   */
  public MatchReviewQuery withLimit(int newLimit) {
    return new MatchReviewQuery(state, newLimit, cursor);
  }

  /**
   * The same query from another place on.
   *
   * @param newCursor where to go on
   * @return a copy
   */
  public MatchReviewQuery withCursor(String newCursor) {
    return new MatchReviewQuery(state, limit, newCursor);
  }
}

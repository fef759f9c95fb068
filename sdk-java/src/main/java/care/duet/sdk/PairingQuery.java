package care.duet.sdk;

import care.duet.sdk.generated.model.PairingState;
import org.jspecify.annotations.Nullable;

/**
 * Which pairings to list.
 *
 * @param state only those in this state; any when null
 * @param organizationId only those of this plan or practice; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record PairingQuery(
    @Nullable PairingState state,
    @Nullable String organizationId,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final PairingQuery ALL = new PairingQuery(null, null, null, null);

  /**
   * Every pairing.
   *
   * @return the query without a condition
   */
  public static PairingQuery all() {
    return ALL;
  }

  /**
   * Only those in this state.
   *
   * @param state the value asked for
   * @return the query with it
   */
  public PairingQuery withState(PairingState state) {
    return new PairingQuery(state, organizationId, limit, cursor);
  }

  /**
   * Only those of this plan or practice.
   *
   * @param organizationId the value asked for
   * @return the query with it
   */
  public PairingQuery withOrganizationId(String organizationId) {
    return new PairingQuery(state, organizationId, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public PairingQuery withLimit(Integer limit) {
    return new PairingQuery(state, organizationId, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public PairingQuery withCursor(String cursor) {
    return new PairingQuery(state, organizationId, limit, cursor);
  }
}

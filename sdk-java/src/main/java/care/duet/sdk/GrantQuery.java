package care.duet.sdk;

import org.jspecify.annotations.Nullable;

/**
 * Which grants to list.
 *
 * @param clientId only those of this client; any when null
 * @param pairingId only those in this pairing; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record GrantQuery(
    @Nullable String clientId,
    @Nullable String pairingId,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final GrantQuery ALL = new GrantQuery(null, null, null, null);

  /**
   * Every grant.
   *
   * @return the query without a condition
   */
  public static GrantQuery all() {
    return ALL;
  }

  /**
   * Only those of this client.
   *
   * @param clientId the value asked for
   * @return the query with it
   */
  public GrantQuery withClientId(String clientId) {
    return new GrantQuery(clientId, pairingId, limit, cursor);
  }

  /**
   * Only those in this pairing.
   *
   * @param pairingId the value asked for
   * @return the query with it
   */
  public GrantQuery withPairingId(String pairingId) {
    return new GrantQuery(clientId, pairingId, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public GrantQuery withLimit(Integer limit) {
    return new GrantQuery(clientId, pairingId, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public GrantQuery withCursor(String cursor) {
    return new GrantQuery(clientId, pairingId, limit, cursor);
  }
}

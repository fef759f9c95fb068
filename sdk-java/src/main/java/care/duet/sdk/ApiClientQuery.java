package care.duet.sdk;

import org.jspecify.annotations.Nullable;

/**
 * Which API clients to list.
 *
 * @param organizationId only those of this organization; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record ApiClientQuery(
    @Nullable String organizationId, @Nullable Integer limit, @Nullable String cursor) {

  private static final ApiClientQuery ALL = new ApiClientQuery(null, null, null);

  /**
   * Every API client.
   *
   * @return the query without a condition
   */
  public static ApiClientQuery all() {
    return ALL;
  }

  /**
   * Only those of this organization.
   *
   * @param organizationId the value asked for
   * @return the query with it
   */
  public ApiClientQuery withOrganizationId(String organizationId) {
    return new ApiClientQuery(organizationId, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public ApiClientQuery withLimit(Integer limit) {
    return new ApiClientQuery(organizationId, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public ApiClientQuery withCursor(String cursor) {
    return new ApiClientQuery(organizationId, limit, cursor);
  }
}

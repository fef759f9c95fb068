package care.duet.sdk;

import care.duet.sdk.generated.model.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations to list.
 *
 * @param kind only this kind; any when null
 * @param externalId only the one with this id in the platform's own records; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record OrganizationQuery(
    @Nullable OrganizationKind kind,
    @Nullable String externalId,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final OrganizationQuery ALL = new OrganizationQuery(null, null, null, null);

  /**
   * Every organization.
   *
   * @return the query without a condition
   */
  public static OrganizationQuery all() {
    return ALL;
  }

  /**
   * Only this kind.
   *
   * @param kind the value asked for
   * @return the query with it
   */
  public OrganizationQuery withKind(OrganizationKind kind) {
    return new OrganizationQuery(kind, externalId, limit, cursor);
  }

  /**
   * Only the one with this id in the platform's own records.
   *
   * @param externalId the value asked for
   * @return the query with it
   */
  public OrganizationQuery withExternalId(String externalId) {
    return new OrganizationQuery(kind, externalId, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public OrganizationQuery withLimit(Integer limit) {
    return new OrganizationQuery(kind, externalId, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public OrganizationQuery withCursor(String cursor) {
    return new OrganizationQuery(kind, externalId, limit, cursor);
  }
}

package care.duet.sdk;

import care.duet.sdk.generated.model.EmailState;
import care.duet.sdk.generated.model.NotificationKind;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications to list.
 *
 * @param contactId only what this contact was told; anybody of the side when null
 * @param kind only notifications of this kind; any when null
 * @param emailState only those that go out by e-mail and are this far; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record NotificationQuery(
    @Nullable String contactId,
    @Nullable NotificationKind kind,
    @Nullable EmailState emailState,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final NotificationQuery ALL = new NotificationQuery(null, null, null, null, null);

  /**
   * Every notification to the caller's side.
   *
   * @return the query without a condition
   */
  public static NotificationQuery all() {
    return ALL;
  }

  /**
   * Only what this contact was told.
   *
   * @param contactId the value asked for
   * @return the query with it
   */
  public NotificationQuery withContactId(String contactId) {
    return new NotificationQuery(contactId, kind, emailState, limit, cursor);
  }

  /**
   * Only notifications of this kind.
   *
   * @param kind the value asked for
   * @return the query with it
   */
  public NotificationQuery withKind(NotificationKind kind) {
    return new NotificationQuery(contactId, kind, emailState, limit, cursor);
  }

  /**
   * Only those that go out by e-mail and are this far.
   *
   * @param emailState the value asked for
   * @return the query with it
   */
  public NotificationQuery withEmailState(EmailState emailState) {
    return new NotificationQuery(contactId, kind, emailState, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public NotificationQuery withLimit(Integer limit) {
    return new NotificationQuery(contactId, kind, emailState, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public NotificationQuery withCursor(String cursor) {
    return new NotificationQuery(contactId, kind, emailState, limit, cursor);
  }
}

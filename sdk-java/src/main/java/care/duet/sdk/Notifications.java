package care.duet.sdk;

import care.duet.sdk.generated.api.NotificationsApi;
import care.duet.sdk.generated.model.Notification;
import care.duet.sdk.generated.model.NotificationPage;
import care.duet.sdk.transport.Transport;
import java.util.Optional;
import java.util.stream.Stream;

/** What the people of the caller's side were told, inside Duet and by e-mail. */
public final class Notifications {

  private final Transport transport;
  private final NotificationsApi api;
  private final String pairingId;

  Notifications(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new NotificationsApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads a notification.
   *
   * @param id the notification's id
   * @return the notification
   */
  public Notification get(String id) {
    return transport.call(() -> api.getNotification(pairingId, Ids.inPath(id), null));
  }

  /**
   * Reads a notification if it has changed.
   *
   * @param id the notification's id
   * @param etag the ETag of the state that the caller has
   * @return the notification; empty when it is still the one with that ETag
   */
  public Optional<Notification> getIfChanged(String id, String etag) {
    return transport.callIfChanged(() -> api.getNotification(pairingId, Ids.inPath(id), etag));
  }

  /**
   * A page of notifications, the newest first.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Notification> list(NotificationQuery query) {
    NotificationPage page =
        transport.call(
            () ->
                api.listNotifications(
                    pairingId,
                    query.contactId(),
                    query.kind(),
                    query.emailState(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All notifications within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Notification> listAll(NotificationQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * Sends an e-mail again, to the address that the contact has now.
   *
   * @param id the notification's id
   * @return the notification, queued
   */
  public Notification resend(String id) {
    return resend(id, RequestOptions.none());
  }

  /**
   * Sends an e-mail again, to the address that the contact has now.
   *
   * @param id the notification's id
   * @param options idempotency key and request id
   * @return the notification, queued
   */
  public Notification resend(String id, RequestOptions options) {
    return transport.call(
        () ->
            api.resendNotification(
                pairingId, Ids.inPath(id), options.idempotencyKey(), options.headers()));
  }
}

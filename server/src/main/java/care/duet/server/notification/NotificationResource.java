package care.duet.server.notification;

import care.duet.server.api.NotificationsApi;
import care.duet.server.api.model.EmailState;
import care.duet.server.api.model.NotificationKind;
import care.duet.server.platform.http.Answer;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScope;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves what people were told. */
final class NotificationResource implements NotificationsApi {

  private final PairingDb db;
  private final PairingPosts posts;
  private final NotificationService service;

  NotificationResource(PairingDb db, PairingPosts posts, NotificationService service) {
    this.db = db;
    this.posts = posts;
    this.service = service;
  }

  @Override
  public Response listNotifications(
      PairingScope scope,
      @Nullable String contactId,
      @Nullable NotificationKind kind,
      @Nullable EmailState emailState,
      Integer limit,
      @Nullable String cursor) {
    NotificationFilter filter =
        new NotificationFilter(
            contactId,
            kind == null ? null : kind.toString(),
            emailState == null ? null : emailState.toString());
    PageRequest page =
        PageRequest.of(
            limit,
            cursor,
            "listNotifications|" + scope.pairingId() + "|" + scope.party() + "|" + filter);
    return db.read(scope, tx -> service.list(tx, filter, page))
        .toResponse(NotificationMapping::toPage);
  }

  @Override
  public Response getNotification(
      PairingScope scope, String notificationId, @Nullable String ifNoneMatch) {
    Notification found = db.read(scope, tx -> service.get(tx, notificationId));
    return Etags.ok(ifNoneMatch, found.etag(), NotificationMapping.toModel(found));
  }

  @Override
  public Response resendNotification(
      PairingScope scope, String notificationId, @Nullable String idempotencyKey) {
    return posts.post(
        scope,
        idempotencyKey,
        notificationId,
        null,
        tx -> {
          Notification after = service.resend(tx, notificationId);
          return Answer.ok(after.etag(), NotificationMapping.toModel(after));
        });
  }
}

package care.duet.server.notification;

import care.duet.server.api.model.EmailDelivery;
import care.duet.server.api.model.EmailState;
import care.duet.server.api.model.NotificationKind;
import care.duet.server.api.model.NotificationPage;
import care.duet.server.api.model.ReminderItem;
import care.duet.server.api.model.ReminderReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the domain's notifications and the API's. */
public final class NotificationMapping {

  private NotificationMapping() {}

  static NotificationPage toPage(List<Notification> found, @Nullable String nextCursor) {
    return NotificationPage.builder()
        .items(found.stream().map(NotificationMapping::toModel).toList())
        .nextCursor(nextCursor)
        .hasMore(nextCursor != null)
        .build();
  }

  static care.duet.server.api.model.Notification toModel(Notification notification) {
    return care.duet.server.api.model.Notification.builder()
        .id(notification.id())
        .contactId(notification.contactId())
        .kind(NotificationKind.fromValue(notification.kind()))
        .conferenceId(notification.conferenceId())
        .summaryNumber(notification.summaryNumber())
        .day(notification.day())
        .due(
            notification.due() == null
                ? null
                : notification.items().stream().map(NotificationMapping::toModel).toList())
        .email(
            email(
                notification.emailState(),
                notification.emailAttempts(),
                notification.emailFailure(),
                notification.emailSentAt()))
        .createdAt(notification.createdAt())
        .etag(notification.etag())
        .build();
  }

  /** How far an e-mail is; null when there is none. */
  public static @Nullable EmailDelivery email(
      @Nullable String state, int attempts, @Nullable String failure, @Nullable Instant sentAt) {
    return state == null
        ? null
        : EmailDelivery.builder()
            .state(EmailState.fromValue(state))
            .attempts(attempts)
            .lastFailure(
                failure == null ? null : care.duet.server.api.model.EmailFailure.fromValue(failure))
            .sentAt(sentAt)
            .build();
  }

  private static ReminderItem toModel(DueItem item) {
    return ReminderItem.builder()
        .reason(ReminderReason.fromValue(item.reason().code()))
        .conferenceId(item.conferenceId())
        .taskId(item.taskId())
        .dueAt(item.dueAt())
        .dueOn(item.dueOn())
        .build();
  }
}

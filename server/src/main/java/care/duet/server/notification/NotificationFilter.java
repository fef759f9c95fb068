package care.duet.server.notification;

import org.jspecify.annotations.Nullable;

/** Which notifications to list; null where anything will do. */
public record NotificationFilter(
    @Nullable String contactId, @Nullable String kind, @Nullable String emailState) {}

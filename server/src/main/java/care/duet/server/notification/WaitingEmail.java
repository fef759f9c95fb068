package care.duet.server.notification;

import java.time.Instant;

/** An e-mail whose turn it is. */
public record WaitingEmail(
    String pairingId, String notificationId, String party, Instant attemptAt) {}

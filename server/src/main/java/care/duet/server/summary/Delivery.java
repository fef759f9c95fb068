package care.duet.server.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a contact has got a summary, as a row.
 *
 * @param readAt when the contact has confirmed to have read it; null before
 * @param emailState how far the e-mail is that leads to it; null when there is none
 */
public record Delivery(
    String contactId,
    String name,
    Instant deliveredAt,
    @Nullable Instant readAt,
    @Nullable String emailState,
    int emailAttempts,
    @Nullable String emailFailure,
    @Nullable Instant emailSentAt) {}

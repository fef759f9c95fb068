package care.duet.server.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a contact has got a summary, as a row.
 *
 * @param readAt when the contact has confirmed to have read it; null before
 */
public record Delivery(
    String contactId, String name, Instant deliveredAt, @Nullable Instant readAt) {}

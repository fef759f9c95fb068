package care.duet.server.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said last under an item, as a row.
 *
 * @param item the word of an {@link ItemCode}
 * @param text null when it was taken back
 * @param party the side that said it
 */
public record ItemRow(
    String conferenceId,
    String entryId,
    String item,
    @Nullable String text,
    String party,
    @Nullable String onBehalfOf,
    Instant saidAt) {}

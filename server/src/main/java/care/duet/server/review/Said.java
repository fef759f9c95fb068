package care.duet.server.review;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says under an item.
 *
 * @param text null to take back what was said
 */
record Said(ItemCode item, @Nullable String text) {}

package care.duet.server.prework;

import org.jspecify.annotations.Nullable;

/**
 * A gap in services, or a service that is needed.
 *
 * @param by the word of who is to give it
 */
record Need(String service, String by, @Nullable String note) {}

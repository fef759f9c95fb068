package care.duet.server.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What makes two POSTs the same one.
 *
 * @param clientId who sends it
 * @param operation the operation's id in the spec
 * @param key the caller's Idempotency-Key; null when it sent none
 */
public record PostKey(String clientId, String operation, @Nullable String key) {}

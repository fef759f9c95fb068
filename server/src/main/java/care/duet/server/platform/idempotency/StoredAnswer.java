package care.duet.server.platform.idempotency;

import java.time.Instant;

/** The answer given to the first request with a key, as a row. */
@SuppressWarnings("ArrayRecordComponent") // a row; nobody compares two
public record StoredAnswer(
    byte[] fingerprint, int status, String headers, byte[] body, Instant createdAt) {}

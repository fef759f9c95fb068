package care.duet.server.platform.idempotency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where answers are kept: once for pairings, once for the platform. */
public interface AnswerStore {

  /** Claims the key; fails on a duplicate, waits for a transaction that holds it. */
  void claim(String clientId, String operation, String key, byte[] fingerprint, Instant now);

  /** Adds the answer to a claimed key. */
  void complete(
      String clientId, String operation, String key, int status, String headers, byte[] body);

  /** The answer to the first request with this key; null when there is none. */
  @Nullable StoredAnswer find(String clientId, String operation, String key);

  /** Forgets a key that is older than the promise. */
  int forget(String clientId, String operation, String key, Instant before);
}

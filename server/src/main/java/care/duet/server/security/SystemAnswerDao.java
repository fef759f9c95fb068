package care.duet.server.security;

import care.duet.server.platform.idempotency.AnswerStore;
import care.duet.server.platform.idempotency.StoredAnswer;
import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Stored answers to the platform's own POSTs. */
interface SystemAnswerDao extends AnswerStore {

  @Override
  @SqlUpdate(
      """
      INSERT INTO platform_idempotency_keys
          (client_id, operation, idempotency_key, fingerprint, status, headers, body, created_at)
      VALUES (:clientId, :operation, :key, :fingerprint, 0, '', '', :now)
      """)
  void claim(String clientId, String operation, String key, byte[] fingerprint, Instant now);

  @Override
  @SqlUpdate(
      """
      UPDATE platform_idempotency_keys SET status = :status, headers = :headers, body = :body
       WHERE client_id = :clientId AND operation = :operation AND idempotency_key = :key
      """)
  void complete(
      String clientId, String operation, String key, int status, String headers, byte[] body);

  @Override
  @SqlQuery(
      """
      SELECT fingerprint, status, headers, body, created_at FROM platform_idempotency_keys
       WHERE client_id = :clientId AND operation = :operation AND idempotency_key = :key
      """)
  @Nullable StoredAnswer find(String clientId, String operation, String key);

  @Override
  @SqlUpdate(
      """
      DELETE FROM platform_idempotency_keys
       WHERE client_id = :clientId AND operation = :operation AND idempotency_key = :key
         AND created_at < :before
      """)
  int forget(String clientId, String operation, String key, Instant before);
}

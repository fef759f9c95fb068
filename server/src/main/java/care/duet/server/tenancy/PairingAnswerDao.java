package care.duet.server.tenancy;

import care.duet.server.platform.idempotency.AnswerStore;
import care.duet.server.platform.idempotency.StoredAnswer;
import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Stored answers to POSTs of one pairing. */
interface PairingAnswerDao extends PairingDao, AnswerStore {

  @Override
  @SqlUpdate(
      """
      INSERT INTO idempotency_keys
          (pairing_id, client_id, operation, idempotency_key, fingerprint, status, headers, body,
           created_at)
      VALUES (:pairingId, :clientId, :operation, :key, :fingerprint, 0, '', '', :now)
      """)
  void claim(String clientId, String operation, String key, byte[] fingerprint, Instant now);

  @Override
  @SqlUpdate(
      """
      UPDATE idempotency_keys SET status = :status, headers = :headers, body = :body
       WHERE pairing_id = :pairingId
         AND client_id = :clientId AND operation = :operation AND idempotency_key = :key
      """)
  void complete(
      String clientId, String operation, String key, int status, String headers, byte[] body);

  @Override
  @SqlQuery(
      """
      SELECT fingerprint, status, headers, body, created_at FROM idempotency_keys
       WHERE pairing_id = :pairingId
         AND client_id = :clientId AND operation = :operation AND idempotency_key = :key
      """)
  @Nullable StoredAnswer find(String clientId, String operation, String key);

  @Override
  @SqlUpdate(
      """
      DELETE FROM idempotency_keys
       WHERE pairing_id = :pairingId
         AND client_id = :clientId AND operation = :operation AND idempotency_key = :key
         AND created_at < :before
      """)
  int forget(String clientId, String operation, String key, Instant before);
}

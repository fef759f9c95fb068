package care.duet.server.notification;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * The table mail_queue as a pairing sees it: an e-mail stands in it until it is sent or given up.
 */
interface QueueDao extends PairingDao {

  @SqlBatch(
      """
      INSERT INTO mail_queue (pairing_id, notification_id, party, attempt_at)
      VALUES (:pairingId, :notificationId, :party, :at)
      """)
  void insert(
      @Bind("notificationId") List<String> notificationIds,
      @Bind("party") List<String> parties,
      @Bind("at") Instant at);

  /** Puts the next attempt off, unless somebody else has done so; 0 then. */
  @SqlUpdate(
      """
      UPDATE mail_queue SET attempt_at = :until
       WHERE pairing_id = :pairingId AND notification_id = :notificationId AND attempt_at = :seen
      """)
  int claim(String notificationId, Instant seen, Instant until);

  /** Puts the next attempt off if whoever has claimed it still has it; 0 when not. */
  @SqlUpdate(
      """
      UPDATE mail_queue SET attempt_at = :at
       WHERE pairing_id = :pairingId AND notification_id = :notificationId
         AND attempt_at = :claimed
      """)
  int postpone(String notificationId, Instant claimed, Instant at);

  /** Takes it off the queue if whoever has claimed it still has it; 0 when not. */
  @SqlUpdate(
      """
      DELETE FROM mail_queue
       WHERE pairing_id = :pairingId AND notification_id = :notificationId
         AND attempt_at = :claimed
      """)
  int leave(String notificationId, Instant claimed);

  /** Makes it due, whoever has claimed it; 0 when it does not wait. */
  @SqlUpdate(
      """
      UPDATE mail_queue SET attempt_at = :at
       WHERE pairing_id = :pairingId AND notification_id = :notificationId
      """)
  int hasten(String notificationId, Instant at);
}

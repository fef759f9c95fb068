package care.duet.server.notification;

import care.duet.server.tenancy.PairingDao;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table notifications. Rows are never deleted. */
interface NotificationDao extends PairingDao {

  @SqlBatch(
      """
      INSERT INTO notifications
          (pairing_id, id, party, contact_id, kind, conference_id, summary_number, day, due,
           email_state, email_attempts, email_failure, email_queued_at, email_tried_at,
           email_sent_at, created_at, version)
      VALUES
          (:pairingId, :id, :party, :contactId, :kind, :conferenceId, :summaryNumber, :day, :due,
           :emailState, :emailAttempts, :emailFailure, :emailQueuedAt, :emailTriedAt,
           :emailSentAt, :createdAt, :version)
      """)
  void insert(@BindMethods List<Notification> notifications);

  /** Keeps it as it is until the transaction ends; MySQL locks no view FOR UPDATE. */
  @SqlUpdate(
      "UPDATE notifications SET version = version WHERE pairing_id = :pairingId AND id = :id")
  void lock(String id);

  @SqlQuery(
      "SELECT * FROM notifications WHERE pairing_id = :pairingId AND id = :id AND party = :party")
  @Nullable Notification find(String id, String party);

  @SqlQuery(
      """
      SELECT * FROM notifications
       WHERE pairing_id = :pairingId AND party = :party
         AND (:contactId IS NULL OR contact_id = :contactId)
         AND (:kind IS NULL OR kind = :kind)
         AND (:emailState IS NULL OR email_state = :emailState)
         AND (:before IS NULL OR id < :before)
       ORDER BY id DESC
       LIMIT :rows
      """)
  List<Notification> list(
      String party, @BindMethods NotificationFilter filter, @Nullable String before, int rows);

  /** Who of a side was reminded on a day. */
  @SqlQuery(
      """
      SELECT contact_id FROM notifications
       WHERE pairing_id = :pairingId AND party = :party AND day = :day
      """)
  List<String> reminded(String party, LocalDate day);

  @SqlUpdate(
      """
      UPDATE notifications
         SET email_state = :emailState, email_attempts = :emailAttempts,
             email_failure = :emailFailure, email_queued_at = :emailQueuedAt,
             email_tried_at = :emailTriedAt, email_sent_at = :emailSentAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void update(@BindMethods Notification notification);
}

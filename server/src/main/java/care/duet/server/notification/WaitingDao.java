package care.duet.server.notification;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The queue as the platform sees it: which e-mails are due, without what they say and to whom. */
interface WaitingDao {

  @SqlQuery(
      """
      SELECT q.pairing_id, q.notification_id, q.party, q.attempt_at
        FROM mail_queue q
        JOIN pairings p ON p.pairing_id = q.pairing_id
       WHERE q.attempt_at <= :now AND p.state = 'active'
       ORDER BY q.attempt_at, q.notification_id
       LIMIT :rows
      """)
  List<WaitingEmail> dueAcrossPairings(Instant now, int rows);
}

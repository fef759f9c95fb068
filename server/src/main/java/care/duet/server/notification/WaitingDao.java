package care.duet.server.notification;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The queue as the platform sees it: which e-mails are due, without what they say and to whom. */
interface WaitingDao {

  @SqlQuery(
      """
      SELECT pairing_id, notification_id, party, attempt_at FROM mail_queue
       WHERE attempt_at <= :now
       ORDER BY attempt_at, notification_id
       LIMIT :rows
      """)
  List<WaitingEmail> dueAcrossPairings(Instant now, int rows);
}

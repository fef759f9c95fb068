package care.duet.server.reminder;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Which pairings are reminded, as the platform sees them. */
interface ReminderDao {

  /** Active pairings whose next reminder has no time yet. */
  @SqlQuery(
      """
      SELECT p.pairing_id FROM pairings p
       WHERE p.state = 'active' AND p.pairing_id > :after
         AND NOT EXISTS (SELECT 1 FROM scheduled_tasks t
                          WHERE t.task_name = :job AND t.task_instance = p.pairing_id)
       ORDER BY p.pairing_id
       LIMIT :rows
      """)
  List<String> withoutAcrossPairings(String job, String after, int rows);

  /** Whether a pairing takes changes. */
  @SqlQuery("SELECT COUNT(*) FROM pairings WHERE pairing_id = :id AND state = 'active'")
  boolean isActiveAcrossPairings(String id);
}

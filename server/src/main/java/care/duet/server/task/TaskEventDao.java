package care.duet.server.task;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table task_events. Rows are never changed or deleted. */
interface TaskEventDao extends PairingDao {

  @SqlBatch(
      """
      INSERT INTO task_events
          (pairing_id, task_id, number, move, occurred_at, party, client_id, on_behalf_of,
           from_state, to_state, from_party, to_party, from_contact_id, to_contact_id, field,
           from_value, to_value, words)
      VALUES
          (:pairingId, :taskId, :number, :move, :occurredAt, :party, :clientId, :onBehalfOf,
           :fromState, :toState, :fromParty, :toParty, :fromContactId, :toContactId, :field,
           :fromValue, :toValue, :words)
      """)
  void insertAll(@BindMethods List<TaskEvent> events);

  /** Says of each open task of a case that it is cancelled; to be done before that is so. */
  @SqlUpdate(
      """
      INSERT INTO task_events
          (pairing_id, task_id, number, move, occurred_at, party, client_id, on_behalf_of,
           from_state, to_state, from_party, to_party, from_contact_id, to_contact_id, words)
      SELECT :pairingId, t.id,
             1 + (SELECT COUNT(*) FROM task_events e
                   WHERE e.pairing_id = :pairingId AND e.task_id = t.id),
             'cancelled', :occurredAt, :party, :clientId, :onBehalfOf, t.state, 'cancelled',
             t.owner_party, t.owner_party, t.owner_contact_id, t.owner_contact_id, :reason
        FROM tasks t
       WHERE t.pairing_id = :pairingId AND t.case_id = :caseId
         AND t.state NOT IN ('done', 'cancelled')
      """)
  void cancelOfCase(String caseId, String reason, @BindMethods By by);

  /** How many there are, and so the number of the last. */
  @SqlQuery("SELECT COUNT(*) FROM task_events WHERE pairing_id = :pairingId AND task_id = :taskId")
  int count(String taskId);

  @SqlQuery(
      """
      SELECT * FROM task_events
       WHERE pairing_id = :pairingId AND task_id = :taskId AND number > :after
       ORDER BY number
       LIMIT :rows
      """)
  List<TaskEvent> list(String taskId, int after, int rows);
}

package care.duet.server.task;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table tasks. Rows are never deleted. */
interface TaskDao extends PairingDao {

  @SqlBatch(
      """
      INSERT INTO tasks
          (pairing_id, id, kind, state, text, origin, case_id, priority, given_by, owner_party,
           owner_contact_id, patient_party, patient_identifier, conference_id, due_on,
           report_back_on, result, reason, created_at, updated_at, version)
      VALUES
          (:pairingId, :id, :kind, :state, :text, :origin, :caseId, :priority, :givenBy, :ownerParty,
           :ownerContactId, :patientParty, :patientIdentifier, :conferenceId, :dueOn,
           :reportBackOn, :result, :reason, :createdAt, :updatedAt, :version)
      """)
  void insertAll(@BindMethods List<Task> tasks);

  /** Keeps the task as it is until the transaction ends; MySQL locks no view FOR UPDATE. */
  @SqlUpdate("UPDATE tasks SET version = version WHERE pairing_id = :pairingId AND id = :id")
  void lock(String id);

  @SqlQuery(
      """
      SELECT t.*, r.patient_id, c.role AS owner_role,
             t.due_on < :today AND t.state NOT IN ('done', 'cancelled') AS overdue
        FROM tasks t
        LEFT JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = t.patient_party
         AND r.identifier = t.patient_identifier
        LEFT JOIN contacts c ON c.pairing_id = :pairingId AND c.id = t.owner_contact_id
       WHERE t.pairing_id = :pairingId AND t.id = :id
      """)
  @Nullable SeenTask find(String id, LocalDate today);

  /**
   * A page of tasks. Those that are open are asked for by their states as well, which lead to them
   * past all that is done.
   */
  @SqlQuery(
      """
      SELECT t.*, r.patient_id, c.role AS owner_role,
             t.due_on < :today AND t.state NOT IN ('done', 'cancelled') AS overdue
        FROM tasks t
        LEFT JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = t.patient_party
         AND r.identifier = t.patient_identifier
        LEFT JOIN contacts c ON c.pairing_id = :pairingId AND c.id = t.owner_contact_id
       WHERE t.pairing_id = :pairingId
         AND (COALESCE(:open, :overdue, FALSE) = FALSE
              OR t.state IN ('proposed', 'accepted', 'declined', 'in_progress'))
         AND (:ownerParty IS NULL OR t.owner_party = :ownerParty)
         AND (:side IS NULL OR t.owner_party = :side)
         AND (:person IS NULL OR t.owner_contact_id = :person)
         AND (:ownerContactId IS NULL OR t.owner_contact_id = :ownerContactId)
         AND (:ownerRole IS NULL OR c.role = :ownerRole)
         AND (:patientId IS NULL OR r.patient_id = :patientId)
         AND (:conferenceId IS NULL OR t.conference_id = :conferenceId)
         AND (:kind IS NULL OR t.kind = :kind)
         AND (:state IS NULL OR t.state = :state)
         AND (:open IS NULL OR :open = (t.state NOT IN ('done', 'cancelled')))
         AND (:overdue IS NULL
              OR :overdue = (t.due_on < :today AND t.state NOT IN ('done', 'cancelled')))
         AND (:dueBefore IS NULL OR t.due_on < :dueBefore)
         AND (t.due_on > :dueOn OR (t.due_on = :dueOn AND t.id > :id))
       ORDER BY t.due_on, t.id
       LIMIT :rows
      """)
  List<SeenTask> list(
      @BindMethods TaskFilter filter, LocalDate today, @BindMethods Position after, int rows);

  /** The tasks that were agreed on in a conference and are not cancelled. */
  @SqlQuery(
      """
      SELECT t.id, t.text, t.owner_party, t.owner_contact_id, c.name AS owner_name,
             c.position AS owner_position, r.patient_id, t.due_on, t.report_back_on
        FROM tasks t
        LEFT JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = t.patient_party
         AND r.identifier = t.patient_identifier
        LEFT JOIN contacts c ON c.pairing_id = :pairingId AND c.id = t.owner_contact_id
       WHERE t.pairing_id = :pairingId AND t.conference_id = :conferenceId
         AND t.state <> 'cancelled'
       ORDER BY t.due_on, t.id
      """)
  List<ConferenceTask> agreed(String conferenceId);

  @SqlQuery(
      """
      SELECT id, owner_party, owner_contact_id, due_on, report_back_on
        FROM tasks
       WHERE pairing_id = :pairingId AND state IN ('proposed', 'accepted', 'declined', 'in_progress')
         AND (due_on < :before OR report_back_on < :before)
       ORDER BY due_on, id
       LIMIT :rows
      """)
  List<DueTask> due(LocalDate before, int rows);

  @SqlUpdate(
      """
      UPDATE tasks
         SET state = :state, text = :text, priority = :priority, given_by = :givenBy,
             owner_party = :ownerParty, owner_contact_id = :ownerContactId, due_on = :dueOn,
             report_back_on = :reportBackOn, result = :result, reason = :reason,
             updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void update(@BindMethods Task task);

  /** Keeps the tasks of a case as they are until the transaction ends. */
  @SqlUpdate(
      "UPDATE tasks SET version = version WHERE pairing_id = :pairingId AND case_id = :caseId")
  void lockOfCase(String caseId);

  @SqlUpdate(
      """
      UPDATE tasks
         SET state = 'cancelled', result = NULL, reason = :reason, updated_at = :now,
             version = version + 1
       WHERE pairing_id = :pairingId AND case_id = :caseId AND state NOT IN ('done', 'cancelled')
      """)
  void cancelOfCase(String caseId, String reason, Instant now);
}

package care.duet.server.cases;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table cases. Rows are never deleted. */
interface CaseDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO cases
          (pairing_id, id, patient_party, patient_identifier, open, led_by, enrolled_on, decisions,
           goals, close_code, close_reason, closed_at, created_at, updated_at, version)
      VALUES
          (:pairingId, :id, :patientParty, :patientIdentifier, :open, :ledBy, :enrolledOn,
           :decisions, :goals, :closeCode, :closeReason, :closedAt, :createdAt, :updatedAt,
           :version)
      """)
  void insert(@BindMethods Case made);

  /** Keeps the case as it is until the transaction ends; MySQL locks no view FOR UPDATE. */
  @SqlUpdate("UPDATE cases SET version = version WHERE pairing_id = :pairingId AND id = :id")
  void lock(String id);

  @SqlUpdate(
      """
      UPDATE cases
         SET open = :open, led_by = :ledBy, decisions = :decisions, goals = :goals,
             close_code = :closeCode, close_reason = :closeReason, closed_at = :closedAt,
             updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int update(@BindMethods Case changed);

  @SqlQuery(
      """
      SELECT c.*, r.patient_id,
             (SELECT o.id
                FROM patient_records q
                JOIN cases o
                  ON o.pairing_id = :pairingId AND o.patient_party = q.party
                 AND o.patient_identifier = q.identifier AND o.open
               WHERE q.pairing_id = :pairingId AND q.patient_id = r.patient_id
               ORDER BY o.created_at, o.id
               LIMIT 1) AS oldest_id
        FROM cases c
        JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = c.patient_party
         AND r.identifier = c.patient_identifier
       WHERE c.pairing_id = :pairingId AND c.id = :id
      """)
  @Nullable SeenCase find(String id);

  /** The patient's oldest open case. */
  @SqlQuery(
      """
      SELECT c.*, r.patient_id, c.id AS oldest_id
        FROM patient_records r
        JOIN cases c
          ON c.pairing_id = :pairingId AND c.patient_party = r.party
         AND c.patient_identifier = r.identifier AND c.open
       WHERE r.pairing_id = :pairingId AND r.patient_id = :patientId
       ORDER BY c.created_at, c.id
       LIMIT 1
      """)
  @Nullable SeenCase openOf(String patientId);

  /** A page of cases; only of what is on it is asked which case of the patient is the oldest. */
  @SqlQuery(
      """
      SELECT s.*,
             (SELECT o.id
                FROM patient_records q
                JOIN cases o
                  ON o.pairing_id = :pairingId AND o.patient_party = q.party
                 AND o.patient_identifier = q.identifier AND o.open
               WHERE q.pairing_id = :pairingId AND q.patient_id = s.patient_id
               ORDER BY o.created_at, o.id
               LIMIT 1) AS oldest_id
        FROM (SELECT c.*, r.patient_id
                FROM cases c
                STRAIGHT_JOIN patient_records r
                  ON r.pairing_id = :pairingId AND r.party = c.patient_party
                 AND r.identifier = c.patient_identifier
               WHERE c.pairing_id = :pairingId
                 AND (:after IS NULL OR c.id < :after)
                 AND (:lead IS NULL OR c.led_by = :lead)
                 AND (:patientId IS NULL OR r.patient_id = :patientId)
                 AND (:state IS NULL OR :state <> 'closed' OR c.open IS NULL)
                 AND (:state IS NULL OR :state = 'closed' OR c.open = TRUE)
                 AND (:state IS NULL OR :state = 'closed'
                      OR (:state = 'merged') =
                         EXISTS (SELECT 1
                                   FROM patient_records p
                                   JOIN cases e
                                     ON e.pairing_id = :pairingId AND e.patient_party = p.party
                                    AND e.patient_identifier = p.identifier AND e.open = TRUE
                                  WHERE p.pairing_id = :pairingId
                                    AND p.patient_id = r.patient_id
                                    AND (e.created_at < c.created_at
                                         OR (e.created_at = c.created_at AND e.id < c.id))))
               ORDER BY c.id DESC
               LIMIT :rows) s
       ORDER BY s.id DESC
      """)
  List<SeenCase> list(@BindMethods CaseFilter filter, @Nullable String after, int rows);
}

package care.duet.server.linkage;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds out of the audit trail who has read something, and what hangs on a patient's list entry.
 */
interface ReaderDao extends PairingDao {

  /** Whoever named the patient or the entry, once per client, person, side and operation. */
  @SqlQuery(
      """
      SELECT client_id, on_behalf_of, party, action, MAX(occurred_at) AS occurred_at
        FROM audit_events
       WHERE pairing_id = :pairingId AND target_id IN (:patientId, :entryId)
         AND occurred_at >= :since
       GROUP BY client_id, on_behalf_of, party, action
       ORDER BY occurred_at DESC, client_id, on_behalf_of, action
       LIMIT 200
      """)
  List<ReaderRow> readers(String patientId, String entryId, Instant since);

  @SqlQuery(
      "SELECT id FROM listed_patients WHERE pairing_id = :pairingId AND patient_id = :patientId")
  @Nullable String entry(String patientId);

  @SqlQuery("SELECT version FROM combined_list_heads WHERE pairing_id = :pairingId")
  @Nullable Integer combinedListVersion();
}

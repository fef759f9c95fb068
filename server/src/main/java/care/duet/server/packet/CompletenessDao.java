package care.duet.server.packet;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table packet_completeness. */
interface CompletenessDao extends PairingDao {

  /** Locks the pairing's combined list, if there is one; MySQL locks no view FOR UPDATE. */
  @SqlUpdate("UPDATE combined_list_heads SET revision = revision WHERE pairing_id = :pairingId")
  void lockList();

  @SqlQuery(
      """
      SELECT e.patient_id FROM combined_list_heads h
        JOIN combined_list_entries e
          ON e.pairing_id = :pairingId AND e.list_version = h.version
       WHERE h.pairing_id = :pairingId
      """)
  List<String> listed();

  @SqlQuery(
      """
      SELECT patient_id, present, absent, not_supplied FROM packet_completeness
       WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
      """)
  List<CompletenessRow> of(@BindList List<String> patients);

  @SqlBatch(
      """
      INSERT INTO packet_completeness
          (pairing_id, patient_id, present, absent, not_supplied, version)
      VALUES
          (:pairingId, :patientId, :counted.present, :counted.absent, :counted.notSupplied, 1)
      ON DUPLICATE KEY UPDATE
          present = VALUES(present), absent = VALUES(absent),
          not_supplied = VALUES(not_supplied), version = version + 1
      """)
  @BatchChunkSize(500)
  void put(@BindMethods List<CompletenessRow> rows);
}

package care.duet.server.packet;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What the table patients holds of packets. */
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
      SELECT id AS patient_id, packet_present AS present, packet_absent AS absent,
             packet_not_supplied AS not_supplied
        FROM patients
       WHERE pairing_id = :pairingId AND id IN (<patients>) AND packet_present IS NOT NULL
      """)
  List<CompletenessRow> of(@BindList List<String> patients);

  /** Every patient is there already, so that none is made. */
  @SqlBatch(
      """
      INSERT INTO patients
          (pairing_id, id, created_at, packet_present, packet_absent, packet_not_supplied)
      VALUES
          (:pairingId, :patientId, '1970-01-01', :counted.present, :counted.absent,
           :counted.notSupplied)
      ON DUPLICATE KEY UPDATE
          packet_present = VALUES(packet_present), packet_absent = VALUES(packet_absent),
          packet_not_supplied = VALUES(packet_not_supplied), packet_version = packet_version + 1
      """)
  @BatchChunkSize(500)
  void put(@BindMethods List<CompletenessRow> rows);
}

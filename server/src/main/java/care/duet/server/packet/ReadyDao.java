package care.duet.server.packet;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * The table ready_packets. A packet is good as long as nothing has changed that it was made from.
 */
interface ReadyDao extends PairingDao {

  @SqlQuery(
      """
      SELECT r.* FROM ready_packets r
        JOIN patients p
          ON p.pairing_id = :pairingId AND p.id = r.patient_id AND p.version = r.patient_version
       WHERE r.pairing_id = :pairingId AND r.patient_id IN (<patients>)
         AND r.facts_revision = :revision AND r.form = :form
      """)
  List<ReadyRow> ready(@BindList List<String> patients, long revision, int form);

  @SqlQuery(
      """
      SELECT p.id AS patient_id, p.version FROM patients p
       WHERE p.pairing_id = :pairingId AND p.id IN (<patients>)
         AND NOT EXISTS (SELECT 1 FROM ready_packets r
                          WHERE r.pairing_id = :pairingId AND r.patient_id = p.id
                            AND r.patient_version = p.version AND r.facts_revision = :revision
                            AND r.form = :form)
       ORDER BY p.id
      """)
  List<StaleRow> stale(@BindList List<String> patients, long revision, int form);

  @SqlBatch(
      """
      INSERT INTO ready_packets
          (pairing_id, patient_id, patient_version, facts_revision, form, records, content)
      VALUES
          (:pairingId, :patientId, :patientVersion, :factsRevision, :form, :records, :content)
      ON DUPLICATE KEY UPDATE
          patient_version = VALUES(patient_version), facts_revision = VALUES(facts_revision),
          form = VALUES(form), records = VALUES(records), content = VALUES(content)
      """)
  @BatchChunkSize(50)
  void put(@BindMethods List<ReadyRow> rows);
}

package care.duet.server.agenda;

import care.duet.server.patient.RecordKey;
import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The table agenda_packets. */
interface AgendaPacketDao extends PairingDao {

  @SqlBatch(
      """
      INSERT INTO agenda_packets
          (pairing_id, conference_id, entry_id, attached_at, records, content)
      VALUES (:pairingId, :conferenceId, :entryId, :attachedAt, :records, :content)
      ON DUPLICATE KEY UPDATE
          attached_at = VALUES(attached_at), records = VALUES(records), content = VALUES(content)
      """)
  void put(@BindMethods List<AttachedPacket> packets);

  @SqlQuery(
      """
      SELECT k.*, l.patient_id
        FROM agenda_packets k
        JOIN listed_patients l ON l.pairing_id = :pairingId AND l.id = k.entry_id
       WHERE k.pairing_id = :pairingId AND k.conference_id = :conferenceId
         AND k.entry_id = :entryId
      """)
  @Nullable AttachedPacket find(String conferenceId, String entryId);

  /** The records of a patient, or of whom it turned out to be. */
  @SqlQuery(
      """
      SELECT r.party, r.identifier FROM patient_records r
       WHERE r.pairing_id = :pairingId
         AND (r.patient_id = :patientId
              OR r.patient_id IN (SELECT h.patient_id FROM patient_records h
                                   WHERE h.pairing_id = :pairingId
                                     AND h.home_patient_id = :patientId))
      """)
  List<RecordKey> records(String patientId);
}

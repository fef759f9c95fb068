package care.duet.server.patient;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The tables patients and patient_records. */
@RegisterConstructorMapper(PatientRecord.class)
interface PatientDao extends PairingDao {

  @SqlQuery(
      """
      SELECT * FROM patient_records
       WHERE pairing_id = :pairingId AND party = :party AND identifier IN (<identifiers>)
      """)
  List<PatientRecord> byIdentifiers(String party, @BindList List<String> identifiers);

  @SqlQuery(
      """
      SELECT * FROM patient_records WHERE pairing_id = :pairingId AND match_key IN (<keys>)
      """)
  List<PatientRecord> byMatchKeys(@BindList List<String> keys);

  @SqlBatch(
      """
      INSERT INTO patients (pairing_id, id, created_at, version)
      VALUES (:pairingId, :id, :now, 1)
      """)
  @BatchChunkSize(500)
  void insertPatients(List<String> id, Instant now);

  @SqlBatch(
      """
      INSERT INTO patient_records
          (pairing_id, party, identifier, patient_id, given_name, family_name, suffix,
           birth_date, sex, match_key, updated_at)
      VALUES
          (:pairingId, :party, :identifier, :patientId, :givenName, :familyName, :suffix,
           :birthDate, :sex, :matchKey, :updatedAt)
      """)
  @BatchChunkSize(500)
  void insertRecords(@BindMethods List<PatientRecord> records);

  @SqlUpdate(
      """
      UPDATE patient_records
         SET given_name = :givenName, family_name = :familyName, suffix = :suffix,
             birth_date = :birthDate, sex = :sex, match_key = :matchKey, updated_at = :updatedAt
       WHERE pairing_id = :pairingId AND party = :party AND identifier = :identifier
      """)
  void updateRecord(@BindMethods PatientRecord record);
}

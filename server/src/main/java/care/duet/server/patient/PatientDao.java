package care.duet.server.patient;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The tables patients and patient_records. Look-ups of many keys take them as one JSON array. */
@RegisterConstructorMapper(PatientRecord.class)
interface PatientDao extends PairingDao {

  @SqlQuery(
      """
      WITH RECURSIVE n (i) AS (
        SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < JSON_LENGTH(:identifiers))
      SELECT r.*
        FROM n
        STRAIGHT_JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = :party
         AND r.identifier
               = CAST(UNHEX(JSON_UNQUOTE(JSON_EXTRACT(:identifiers, CONCAT('$[', n.i, ']'))))
                   AS CHAR(100) CHARACTER SET utf8mb4) COLLATE utf8mb4_bin
      """)
  List<PatientRecord> byIdentifiers(String party, String identifiers);

  @SqlQuery(
      """
      WITH RECURSIVE n (i) AS (
        SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < JSON_LENGTH(:keys))
      SELECT r.*
        FROM n
        STRAIGHT_JOIN patient_records r
          ON r.pairing_id = :pairingId
         AND r.match_key
               = CAST(UNHEX(JSON_UNQUOTE(JSON_EXTRACT(:keys, CONCAT('$[', n.i, ']'))))
                   AS CHAR(300) CHARACTER SET utf8mb4) COLLATE utf8mb4_bin
      """)
  List<PatientRecord> byMatchKeys(String keys);

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

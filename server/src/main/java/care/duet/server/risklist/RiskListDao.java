package care.duet.server.risklist;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables risk_lists and risk_list_entries. Rows are only ever added. */
interface RiskListDao extends PairingDao {

  @SqlQuery(
      """
      SELECT COALESCE(MAX(revision), 0) + 1 FROM risk_lists
       WHERE pairing_id = :pairingId AND party = :party
      """)
  int nextRevision(String party);

  @SqlUpdate(
      """
      INSERT INTO risk_lists
          (pairing_id, id, party, revision, cycle, definition, recommended_size, size,
           combined_list_version, submitted_at, submitted_by)
      VALUES
          (:pairingId, :id, :party, :revision, :cycle, :definition, :recommendedSize, :size,
           :combinedListVersion, :submittedAt, :submittedBy)
      """)
  void insert(@BindMethods RiskList list);

  @SqlBatch(
      """
      INSERT INTO risk_list_entries
          (pairing_id, risk_list_id, list_rank, identifier, patient_id, given_name, family_name,
           suffix, birth_date, sex, phone, postal_code, risk_score, pcp_designated, additional,
           drivers)
      VALUES
          (:pairingId, :riskListId, :listRank, :identifier, :patientId, :givenName, :familyName,
           :suffix, :birthDate, :sex, :phone, :postalCode, :riskScore, :pcpDesignated, :additional,
           :drivers)
      """)
  @BatchChunkSize(500)
  void insertEntries(
      @Bind("riskListId") String riskListId, @BindMethods List<RiskListEntry> entries);

  @SqlQuery(
      """
      SELECT r.*,
             NOT EXISTS (SELECT 1 FROM risk_lists n
                          WHERE n.pairing_id = :pairingId AND n.party = r.party
                            AND n.revision > r.revision) AS current
        FROM risk_lists r
       WHERE r.pairing_id = :pairingId AND r.id = :id
      """)
  @Nullable RiskList find(String id);

  @SqlQuery(
      """
      SELECT r.*,
             NOT EXISTS (SELECT 1 FROM risk_lists n
                          WHERE n.pairing_id = :pairingId AND n.party = r.party
                            AND n.revision > r.revision) AS current
        FROM risk_lists r
       WHERE r.pairing_id = :pairingId
         AND (:party IS NULL OR r.party = :party)
         AND (:cycle IS NULL OR r.cycle = :cycle)
         AND (:before IS NULL OR r.id < :before)
       ORDER BY r.id DESC
       LIMIT :rows
      """)
  List<RiskList> list(
      @Nullable String party, @Nullable String cycle, @Nullable String before, int rows);

  @SqlQuery(
      """
      SELECT list_rank, identifier, patient_id, given_name, family_name, suffix, birth_date, sex,
             phone, postal_code, risk_score, pcp_designated, additional, drivers
        FROM risk_list_entries
       WHERE pairing_id = :pairingId AND risk_list_id = :riskListId
       ORDER BY list_rank
      """)
  List<RiskListEntry> entries(String riskListId);
}

package care.duet.server.combinedlist;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Versions of the combined list and their entries. */
interface CombinedListDao extends PairingDao {

  /** Makes the head row if need be and locks it until the transaction ends. */
  @SqlUpdate(
      """
      INSERT INTO combined_list_heads (pairing_id, version, revision) VALUES (:pairingId, 0, 0)
      ON DUPLICATE KEY UPDATE revision = combined_list_heads.revision
      """)
  void lock();

  @SqlQuery("SELECT version, revision FROM combined_list_heads WHERE pairing_id = :pairingId")
  @Nullable CombinedListHead head();

  /** Sums of counters that only grow, so a sum tells whether one of them has. */
  @SqlQuery(
      """
      SELECT h.version, h.revision,
             (SELECT COALESCE(SUM(p.version + p.packet_version), 0)
                FROM combined_list_entries e
                JOIN patients p ON p.pairing_id = :pairingId AND p.id = e.patient_id
               WHERE e.pairing_id = :pairingId AND e.list_version = h.version) AS known
        FROM combined_list_heads h
       WHERE h.pairing_id = :pairingId
      """)
  @Nullable CurrentList current();

  /** The latest version; null before there is one. */
  @SqlQuery(
      """
      SELECT h.revision, v.*
        FROM combined_list_heads h
        JOIN combined_lists v ON v.pairing_id = :pairingId AND v.version = h.version
       WHERE h.pairing_id = :pairingId
      """)
  @Nullable LatestList latest();

  @SqlUpdate(
      """
      UPDATE combined_list_heads SET version = :version, revision = 0
       WHERE pairing_id = :pairingId AND version = :version - 1
      """)
  int advance(int version);

  @SqlUpdate("UPDATE combined_list_heads SET revision = revision + 1 WHERE pairing_id = :pairingId")
  void touch();

  @SqlUpdate(
      """
      INSERT INTO combined_lists
          (pairing_id, version, created_at, created_by, cause, cause_party, cause_id, cause_reason,
           plan_risk_list_id, practice_risk_list_id,
           common_count, plan_only_count, practice_only_count, urgent_count)
      VALUES
          (:pairingId, :version, :createdAt, :createdBy, :cause, :causeParty, :causeId,
           :causeReason, :planRiskListId, :practiceRiskListId,
           :commonCount, :planOnlyCount, :practiceOnlyCount, :urgentCount)
      """)
  void insert(@BindMethods CombinedListRow list);

  @SqlQuery("SELECT * FROM combined_lists WHERE pairing_id = :pairingId AND version = :version")
  @Nullable CombinedListRow find(int version);

  @SqlQuery(
      """
      SELECT * FROM combined_lists
       WHERE pairing_id = :pairingId AND version < :before
       ORDER BY version DESC
       LIMIT :rows
      """)
  List<CombinedListRow> list(int before, int rows);

  @SqlBatch(
      """
      INSERT INTO combined_list_entries
          (pairing_id, list_version, entry_id, patient_id, position, named_by, state, plan_member_id, mrn, given_name,
           family_name, suffix, birth_date, sex, plan_rank, plan_score, plan_additional,
           plan_drivers, practice_rank, pcp_designated, practice_additional,
           practice_drivers, urgent_party, urgent_reason, urgent_at, removed_party,
           removed_code, removed_reason, removed_at)
      VALUES
          (:pairingId, :version, :entryId, :patientId, :position, :namedBy, :state, :planMemberId, :mrn, :givenName,
           :familyName, :suffix, :birthDate, :sex, :planRank, :planScore, :planAdditional,
           :planDrivers, :practiceRank, :pcpDesignated, :practiceAdditional,
           :practiceDrivers, :urgentParty, :urgentReason, :urgentAt, :removedParty,
           :removedCode, :removedReason, :removedAt)
      """)
  @BatchChunkSize(500)
  void insertEntries(@Bind("version") int version, @BindMethods List<EntryRow> rows);

  /** Entries in their order, removed ones last. */
  @SqlQuery(
      """
      SELECT * FROM combined_list_entries
       WHERE pairing_id = :pairingId AND list_version = :version
       ORDER BY position IS NULL, position, entry_id
      """)
  List<EntryRow> entries(int version);

  @SqlQuery(
      """
      SELECT * FROM combined_list_entries
       WHERE pairing_id = :pairingId AND list_version = :version AND entry_id = :id
      """)
  @Nullable EntryRow entry(int version, String id);

  /** All entries in their order, with what is said and known of the patients today. */
  @SqlQuery(
      """
      SELECT e.*, l.plan_confirmed_at, l.practice_confirmed_at, l.risk_level, l.risk_confirmed,
             l.illness, l.readiness, l.social, l.health_systems, l.resources_of_care,
             l.assessed_party, l.assessed_at, l.version AS said_version, p.open_discrepancies,
             p.packet_present, p.packet_absent, p.packet_not_supplied,
             p.version + p.packet_version AS known_version
        FROM combined_list_entries e
        JOIN listed_patients l ON l.pairing_id = :pairingId AND l.id = e.entry_id
        JOIN patients p ON p.pairing_id = :pairingId AND p.id = e.patient_id
       WHERE e.pairing_id = :pairingId AND e.list_version = :version
       ORDER BY e.position IS NULL, e.position, e.entry_id
      """)
  List<ListedNow> entriesNow(int version);

  /** One of them. */
  @SqlQuery(
      """
      SELECT e.*, l.plan_confirmed_at, l.practice_confirmed_at, l.risk_level, l.risk_confirmed,
             l.illness, l.readiness, l.social, l.health_systems, l.resources_of_care,
             l.assessed_party, l.assessed_at, l.version AS said_version, p.open_discrepancies,
             p.packet_present, p.packet_absent, p.packet_not_supplied,
             p.version + p.packet_version AS known_version
        FROM combined_list_entries e
        JOIN listed_patients l ON l.pairing_id = :pairingId AND l.id = e.entry_id
        JOIN patients p ON p.pairing_id = :pairingId AND p.id = e.patient_id
       WHERE e.pairing_id = :pairingId AND e.list_version = :version AND e.entry_id = :id
      """)
  @Nullable ListedNow entryNow(int version, String id);
}

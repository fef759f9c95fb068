package care.duet.server.linkage;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table match_pairs. */
interface PairDao extends PairingDao {

  @SqlQuery(
      """
      SELECT * FROM match_pairs
       WHERE pairing_id = :pairingId AND plan_member_id IN (<identifiers>)
      """)
  List<PairRow> ofPlan(@BindList List<String> identifiers);

  @SqlQuery(
      """
      SELECT * FROM match_pairs WHERE pairing_id = :pairingId AND mrn IN (<identifiers>)
      """)
  List<PairRow> ofPractice(@BindList List<String> identifiers);

  /** A pair that somebody was asked about. */
  @SqlQuery(
      """
      SELECT * FROM match_pairs
       WHERE pairing_id = :pairingId AND id = :id AND asked_at IS NOT NULL
      """)
  @Nullable PairRow find(String id);

  /** Open questions: those that the party has skipped come last. */
  @SqlQuery(
      """
      SELECT * FROM match_pairs
       WHERE pairing_id = :pairingId AND outcome = 'review'
         AND (:after IS NULL OR CONCAT(
               IF(IF(:plan, plan_skipped_at, practice_skipped_at) IS NULL, '0', '1'), id) > :after)
       ORDER BY IF(:plan, plan_skipped_at, practice_skipped_at) IS NOT NULL, id
       LIMIT :limit
      """)
  List<PairRow> open(boolean plan, @Nullable String after, int limit);

  /** Questions that somebody has answered so. */
  @SqlQuery(
      """
      SELECT * FROM match_pairs
       WHERE pairing_id = :pairingId AND decision = :decision AND outcome <> 'review'
         AND (:after IS NULL OR id > :after)
       ORDER BY id
       LIMIT :limit
      """)
  List<PairRow> decided(String decision, @Nullable String after, int limit);

  /** Questions that need no answer any more. */
  @SqlQuery(
      """
      SELECT * FROM match_pairs
       WHERE pairing_id = :pairingId AND asked_at IS NOT NULL AND decision IS NULL
         AND outcome <> 'review' AND (:after IS NULL OR id > :after)
       ORDER BY id
       LIMIT :limit
      """)
  List<PairRow> settled(@Nullable String after, int limit);

  @SqlBatch(
      """
      INSERT INTO match_pairs
          (pairing_id, id, plan_member_id, mrn, outcome, reason, safeguard, agreement, weight,
           probability, model_version, plan_record_at, practice_record_at, kept, since, asked_at,
           plan_skipped_at, practice_skipped_at, decision, decided_party, decided_by, decided_at,
           note, version)
      VALUES
          (:pairingId, :id, :planMemberId, :mrn, :verdict.outcome, :verdict.reason,
           :verdict.safeguard, :verdict.agreement, :verdict.weight, :verdict.probability,
           :verdict.modelVersion, :verdict.planRecordAt, :verdict.practiceRecordAt,
           :verdict.kept, :verdict.since, :question.askedAt, :question.planSkippedAt,
           :question.practiceSkippedAt, :said.decision, :said.decidedParty, :said.decidedBy,
           :said.decidedAt, :said.note, :version)
      ON DUPLICATE KEY UPDATE
          outcome = VALUES(outcome), reason = VALUES(reason), safeguard = VALUES(safeguard),
          agreement = VALUES(agreement), weight = VALUES(weight),
          probability = VALUES(probability), model_version = VALUES(model_version),
          plan_record_at = VALUES(plan_record_at),
          practice_record_at = VALUES(practice_record_at), kept = VALUES(kept),
          since = VALUES(since), asked_at = VALUES(asked_at),
          plan_skipped_at = VALUES(plan_skipped_at),
          practice_skipped_at = VALUES(practice_skipped_at), decision = VALUES(decision),
          decided_party = VALUES(decided_party), decided_by = VALUES(decided_by),
          decided_at = VALUES(decided_at), note = VALUES(note), version = VALUES(version)
      """)
  @BatchChunkSize(500)
  void put(@BindMethods List<PairRow> pairs);

  @SqlUpdate(
      """
      UPDATE match_pairs
         SET plan_skipped_at = IF(:plan, :now, plan_skipped_at),
             practice_skipped_at = IF(:plan, practice_skipped_at, :now), version = version + 1
       WHERE pairing_id = :pairingId AND id = :id AND outcome = 'review'
      """)
  int skip(String id, boolean plan, Instant now);
}

package care.duet.server.prework;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table pre_work, and what came before. */
interface PreWorkDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO pre_work
          (pairing_id, conference_id, entry_id, party, id, still_ours, still_ours_note, risk_level,
           risk_drivers, needs, no_needs, engaged_with_plan, engaged_with_practice,
           lead_recommendation, lead_reason, earlier_steps, draft_goal, submitted_at, created_at,
           updated_at, version)
      VALUES
          (:pairingId, :conferenceId, :entryId, :party, :id, :stillOurs, :stillOursNote, :riskLevel,
           :riskDrivers, :needs, :noNeeds, :engagedWithPlan, :engagedWithPractice,
           :leadRecommendation, :leadReason, :earlierSteps, :draftGoal, :submittedAt, :createdAt,
           :updatedAt, :version)
      """)
  void insert(@BindMethods PreWork row, @BindMethods Findings findings);

  @SqlUpdate(
      """
      UPDATE pre_work
         SET still_ours = :stillOurs, still_ours_note = :stillOursNote, risk_level = :riskLevel,
             risk_drivers = :riskDrivers, needs = :needs, no_needs = :noNeeds,
             engaged_with_plan = :engagedWithPlan, engaged_with_practice = :engagedWithPractice,
             lead_recommendation = :leadRecommendation, lead_reason = :leadReason,
             earlier_steps = :earlierSteps, draft_goal = :draftGoal, submitted_at = :submittedAt,
             updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int update(@BindMethods PreWork row, @BindMethods Findings findings);

  /** What was written for a conference; what is submitted first, then what is newest. */
  @SqlQuery(
      """
      SELECT * FROM pre_work
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
       ORDER BY submitted_at IS NULL, updated_at DESC, id
      """)
  List<PreWork> of(String conferenceId);

  /** The entries of these patients, and those that have gone into theirs. */
  @SqlQuery(
      """
      SELECT l.id AS entry_id, l.patient_id
        FROM listed_patients l
       WHERE l.pairing_id = :pairingId AND l.patient_id IN (<patients>)
       UNION
      SELECT g.id, r.patient_id
        FROM patient_records r
        JOIN listed_patients g
          ON g.pairing_id = :pairingId AND g.patient_id = r.home_patient_id
       WHERE r.pairing_id = :pairingId AND r.patient_id IN (<patients>)
         AND r.home_patient_id <> r.patient_id
      """)
  List<EntryRow> entries(@BindList List<String> patients);

  /** Which of these entries an earlier conference has discussed or left open. */
  @SqlQuery(
      """
      SELECT DISTINCT o.entry_id
        FROM conference_patients o
        JOIN conferences c ON c.pairing_id = :pairingId AND c.id = o.conference_id
       WHERE o.pairing_id = :pairingId AND o.result IN ('discussed', 'left_open')
         AND c.starts_at < :before AND o.entry_id IN (<entries>)
      """)
  List<String> spokenOf(Instant before, @BindList List<String> entries);

  /** Of which of these patients there are tasks, whatever became of them unless cancelled. */
  @SqlQuery(
      """
      SELECT DISTINCT r.patient_id
        FROM tasks t
        JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = t.patient_party
         AND r.identifier = t.patient_identifier
       WHERE t.pairing_id = :pairingId AND t.state <> 'cancelled'
         AND r.patient_id IN (<patients>)
      """)
  List<String> withTasks(@BindList List<String> patients);
}

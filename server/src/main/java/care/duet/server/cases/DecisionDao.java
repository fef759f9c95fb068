package care.duet.server.cases;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The tables case_decisions and case_documentation. Rows are never changed or deleted. */
interface DecisionDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO case_decisions
          (pairing_id, case_id, number, conference_id, entry_id, led_by, reason,
           plan_recommendation, practice_recommendation, agreed_by_plan, agreed_by_practice,
           first_interval_days, first_period_months, later_interval_months, party, client_id,
           on_behalf_of, decided_on, decided_at)
      VALUES
          (:pairingId, :caseId, :number, :conferenceId, :entryId, :ledBy, :reason,
           :planRecommendation, :practiceRecommendation, :agreedByPlan, :agreedByPractice,
           :firstIntervalDays, :firstPeriodMonths, :laterIntervalMonths, :party, :clientId,
           :onBehalfOf, :decidedOn, :decidedAt)
      """)
  void insert(@BindMethods Decision decision);

  /** The latest decision of each of these cases. */
  @SqlQuery(
      """
      SELECT d.*
        FROM cases c
        JOIN case_decisions d
          ON d.pairing_id = :pairingId AND d.case_id = c.id AND d.number = c.decisions
       WHERE c.pairing_id = :pairingId AND c.id IN (<cases>)
      """)
  List<Decision> latest(@BindList List<String> cases);

  /** What was decided in a conference, of each case the last decision last. */
  @SqlQuery(
      """
      SELECT d.entry_id, d.led_by, d.reason, g.text AS goal
        FROM case_decisions d
        JOIN cases c ON c.pairing_id = :pairingId AND c.id = d.case_id
        LEFT JOIN case_goals g
          ON g.pairing_id = :pairingId AND g.case_id = c.id AND g.number = c.goals
       WHERE d.pairing_id = :pairingId AND d.conference_id = :conferenceId
       ORDER BY d.decided_at, d.number
      """)
  List<DecidedLead> decided(String conferenceId);

  @SqlQuery(
      """
      SELECT * FROM case_decisions
       WHERE pairing_id = :pairingId AND case_id = :caseId AND number > :after
       ORDER BY number
       LIMIT :rows
      """)
  List<Decision> list(String caseId, int after, int rows);

  @SqlUpdate(
      """
      INSERT INTO case_documentation
          (pairing_id, case_id, number, place, party, client_id, on_behalf_of, documented_at)
      VALUES
          (:pairingId, :caseId, :number, :place, :party, :clientId, :onBehalfOf, :documentedAt)
      """)
  void document(@BindMethods Documented documented);

  /** Where the decisions of these cases stand. */
  @SqlQuery(
      """
      SELECT * FROM case_documentation
       WHERE pairing_id = :pairingId AND case_id IN (<cases>)
       ORDER BY documented_at, place, party
      """)
  List<Documented> documentation(@BindList List<String> cases);
}

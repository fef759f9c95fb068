package care.duet.server.cases;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table case_goals. Rows are never changed or deleted. */
interface GoalDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO case_goals
          (pairing_id, case_id, number, text, confirmed_with_patient, reason, party, client_id,
           on_behalf_of, set_at)
      VALUES
          (:pairingId, :caseId, :number, :text, :confirmedWithPatient, :reason, :party, :clientId,
           :onBehalfOf, :setAt)
      """)
  void insert(@BindMethods Goal goal);

  /** The latest goal of each of these cases. */
  @SqlQuery(
      """
      SELECT g.*
        FROM cases c
        JOIN case_goals g
          ON g.pairing_id = :pairingId AND g.case_id = c.id AND g.number = c.goals
       WHERE c.pairing_id = :pairingId AND c.id IN (<cases>)
      """)
  List<Goal> latest(@BindList List<String> cases);

  @SqlQuery(
      """
      SELECT * FROM case_goals
       WHERE pairing_id = :pairingId AND case_id = :caseId AND number > :after
       ORDER BY number
       LIMIT :rows
      """)
  List<Goal> list(String caseId, int after, int rows);
}

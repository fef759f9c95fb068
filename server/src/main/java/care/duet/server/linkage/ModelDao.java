package care.duet.server.linkage;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table match_models. */
interface ModelDao extends PairingDao {

  /** All estimates, the latest first; there are few, since a panel must double for another one. */
  @SqlQuery(
      """
      SELECT number, version, parameters, plan_records, practice_records, estimated_at
        FROM match_models
       WHERE pairing_id = :pairingId
       ORDER BY number DESC
      """)
  List<ModelRow> all();

  @SqlUpdate(
      """
      INSERT INTO match_models
          (pairing_id, number, version, parameters, plan_records, practice_records, estimated_at)
      VALUES
          (:pairingId, :number, :version, :parameters, :planRecords, :practiceRecords,
           :estimatedAt)
      """)
  int insert(@BindMethods ModelRow estimate);
}

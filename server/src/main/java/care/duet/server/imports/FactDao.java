package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table imported_facts. */
interface FactDao extends PairingDao {

  @SqlQuery(
      """
      SELECT identifier, fact_key, content, ended_at IS NOT NULL AS ended
        FROM imported_facts
       WHERE pairing_id = :pairingId AND kind = :kind AND identifier IN (<identifiers>)
      """)
  List<KnownFact> of(String kind, @BindList List<String> identifiers);

  @SqlBatch(
      """
      INSERT INTO imported_facts
          (pairing_id, kind, identifier, fact_key, starts_on, ends_on, content, import_id, ended_at)
      VALUES
          (:pairingId, :kind, :identifier, :factKey, :startsOn, :endsOn, :content, :importId, NULL)
      ON DUPLICATE KEY UPDATE
          starts_on = VALUES(starts_on), ends_on = VALUES(ends_on), content = VALUES(content),
          import_id = VALUES(import_id), ended_at = NULL
      """)
  void put(String kind, String importId, @BindMethods List<Fact> facts);

  @SqlUpdate(
      """
      UPDATE imported_facts SET ended_at = :now
       WHERE pairing_id = :pairingId AND kind = :kind AND import_id <> :importId
         AND ended_at IS NULL
       LIMIT 5000
      """)
  int endOthers(String kind, String importId, Instant now);
}

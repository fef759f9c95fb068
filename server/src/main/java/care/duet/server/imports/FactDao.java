package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table imported_facts. */
interface FactDao extends PairingDao {

  /**
   * Looks the identifiers up one by one, by joining their list. With {@code IN (…)} a database may
   * read all facts of the kind instead: its statistics are of the time when it opened the table,
   * and a first file makes a small table a large one.
   */
  @SqlQuery(
      """
      SELECT f.identifier, f.fact_key, f.content, f.ended_at IS NOT NULL AS ended
        FROM JSON_TABLE(:identifiers, '$[*]'
               COLUMNS (identifier VARCHAR(100) CHARACTER SET utf8mb4 PATH '$')) w
        STRAIGHT_JOIN imported_facts f
           ON f.pairing_id = :pairingId AND f.kind = :kind AND f.identifier = w.identifier
      """)
  List<KnownFact> of(String kind, String identifiers);

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
  @BatchChunkSize(1000)
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

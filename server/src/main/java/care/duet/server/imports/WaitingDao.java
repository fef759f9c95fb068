package care.duet.server.imports;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The queue as the platform sees it: which import is next, without what it holds. */
interface WaitingDao {

  /**
   * The first that nobody else holds, that has none of its pairing and kind before it, and none of
   * them at work: the larger of two files can be queued after one that came later.
   */
  @SqlQuery(
      """
      SELECT q.pairing_id, q.import_id, q.kind, i.party, i.submitted_by
        FROM import_queue q
        JOIN imports i ON i.pairing_id = q.pairing_id AND i.id = q.import_id
       WHERE (q.leased_until IS NULL OR q.leased_until < :now OR q.lease_holder = :holder)
         AND NOT EXISTS (SELECT 1 FROM import_queue e
                           JOIN imports x ON x.pairing_id = e.pairing_id AND x.id = e.import_id
                          WHERE e.pairing_id = q.pairing_id AND e.kind = q.kind
                            AND (e.import_id < q.import_id
                                 OR (e.import_id > q.import_id AND x.state <> 'queued')))
       ORDER BY q.import_id
       LIMIT 1
      """)
  @Nullable WaitingImport nextAcrossPairings(String holder, Instant now);

  @SqlUpdate(
      """
      UPDATE import_queue SET lease_holder = :holder, leased_until = :until
       WHERE pairing_id = :pairing AND import_id = :importId
         AND (leased_until IS NULL OR leased_until < :now OR lease_holder = :holder)
      """)
  int takeAcrossPairings(
      String pairing, String importId, String holder, Instant now, Instant until);

  @SqlUpdate(
      """
      UPDATE import_queue SET lease_holder = NULL, leased_until = NULL
       WHERE pairing_id = :pairing AND import_id = :importId AND lease_holder = :holder
      """)
  int releaseAcrossPairings(String pairing, String importId, String holder);

  @SqlUpdate("DELETE FROM imports WHERE state = 'receiving' AND submitted_at < :before LIMIT 100")
  int deleteAbandonedAcrossPairings(Instant before);
}

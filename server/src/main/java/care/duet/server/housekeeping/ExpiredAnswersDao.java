package care.duet.server.housekeeping;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Finds and deletes stored answers whose time is over. */
interface ExpiredAnswersDao {

  @SqlQuery(
      "SELECT pairing_id FROM pairings WHERE pairing_id > :after ORDER BY pairing_id LIMIT 100")
  List<String> pairingsAcrossPairings(String after);

  @SqlUpdate(
      "DELETE FROM idempotency_keys WHERE pairing_id = :pairing AND created_at < :before LIMIT 1000")
  int deleteAcrossPairings(String pairing, Instant before);

  @SqlUpdate("DELETE FROM platform_idempotency_keys WHERE created_at < :before LIMIT 1000")
  int deleteOfPlatform(Instant before);
}

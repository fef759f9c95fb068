package care.duet.server.linkage;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * The table match_keys: under which keys each record is found.
 *
 * <p>Keys are looked up one by one, by joining their list, and the table has no index but the one
 * that serves this. With {@code IN (…)}, or given another index that begins with the pairing, a
 * database may read all keys of a pairing instead: its statistics are of the time when it opened
 * the table, and a first file makes a small table a large one.
 */
interface KeyDao extends PairingDao {

  /** Those of these keys that more records have than can be compared one by one. */
  @SqlQuery(
      """
      SELECT m.match_key
        FROM <table of keys> w
        STRAIGHT_JOIN match_keys m
           ON m.pairing_id = :pairingId AND m.match_key = w.item AND m.party = :party
       GROUP BY m.match_key
      HAVING COUNT(*) > :most
      """)
  List<String> crowded(String party, int most, @BindList List<String> keys);

  @SqlQuery(
      """
      SELECT m.match_key, m.identifier, m.initials
        FROM <table of keys> w
        STRAIGHT_JOIN match_keys m
           ON m.pairing_id = :pairingId AND m.match_key = w.item AND m.party = :party
      """)
  List<KeyHolder> holders(String party, @BindList List<String> keys);

  /** Of one crowded key only those with these initials. */
  @SqlQuery(
      """
      SELECT match_key, identifier, initials FROM match_keys
       WHERE pairing_id = :pairingId AND match_key = :key AND party = :party
         AND initials IN (<initials>)
       LIMIT 4000
      """)
  List<KeyHolder> holdersAmong(String party, String key, @BindList List<String> initials);

  @SqlUpdate(
      """
      DELETE FROM match_keys
       WHERE pairing_id = :pairingId AND match_key = :matchKey AND party = :party
         AND identifier = :identifier
      """)
  void delete(String party, @BindMethods KeyHolder key);

  @SqlBatch(
      """
      INSERT INTO match_keys (pairing_id, party, identifier, match_key, initials)
      VALUES (:pairingId, :party, :identifier, :matchKey, :initials)
      """)
  void insert(String party, @BindMethods List<KeyHolder> keys);
}

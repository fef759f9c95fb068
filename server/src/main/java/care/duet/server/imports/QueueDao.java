package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table import_queue as a pairing sees it: an import stands in it until it has ended. */
interface QueueDao extends PairingDao {

  /** Whoever has received a file begins with it, unless that server is busy or gone by then. */
  @SqlUpdate(
      """
      INSERT INTO import_queue (pairing_id, import_id, kind, lease_holder, leased_until)
      VALUES (:pairingId, :importId, :kind, :holder, :until)
      """)
  void insert(String importId, String kind, String holder, Instant until);

  /** Whoever holds the lease goes on holding it; 0 when it is somebody else's by now. */
  @SqlUpdate(
      """
      UPDATE import_queue SET leased_until = :until
       WHERE pairing_id = :pairingId AND import_id = :importId AND lease_holder = :holder
      """)
  int renew(String importId, String holder, Instant until);

  /**
   * Takes an import off the queue, whoever works on it; 0 when it has ended. This waits for the
   * batch at hand, and the next finds that there is no lease to renew.
   */
  @SqlUpdate("DELETE FROM import_queue WHERE pairing_id = :pairingId AND import_id = :importId")
  int withdraw(String importId);

  @SqlUpdate(
      """
      DELETE FROM import_queue
       WHERE pairing_id = :pairingId AND import_id = :importId AND lease_holder = :holder
      """)
  int leave(String importId, String holder);
}

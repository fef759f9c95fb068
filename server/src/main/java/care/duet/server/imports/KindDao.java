package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table fact_kinds: what has been sent, and how often it has changed. */
interface KindDao extends PairingDao {

  /**
   * Makes the kind's row. It is there before anything of the kind changes, so that raising it locks
   * this row and no place for others.
   */
  @SqlUpdate(
      """
      INSERT INTO fact_kinds (pairing_id, kind, party, revision, supplied)
      VALUES (:pairingId, :kind, :party, 0, FALSE)
      ON DUPLICATE KEY UPDATE revision = fact_kinds.revision
      """)
  void begin(String kind, String party);

  /** Says that the kind's facts are other ones now. */
  @SqlUpdate(
      """
      UPDATE fact_kinds SET revision = revision + 1
       WHERE pairing_id = :pairingId AND kind = :kind
      """)
  void raise(String kind);

  /** Says that a file of the kind has been taken in whole. */
  @SqlUpdate(
      """
      UPDATE fact_kinds SET supplied = TRUE, revision = revision + 1
       WHERE pairing_id = :pairingId AND kind = :kind AND NOT supplied
      """)
  void supplied(String kind);
}

package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table import_chunks: files that are not yet read, in packed pieces. */
interface ChunkDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO import_chunks (pairing_id, import_id, position, packed)
      VALUES (:pairingId, :importId, :position, :packed)
      """)
  void insert(String importId, int position, byte[] packed);

  @SqlQuery(
      """
      SELECT packed FROM import_chunks
       WHERE pairing_id = :pairingId AND import_id = :importId AND position = :position
      """)
  @SingleValue
  byte @Nullable [] find(String importId, int position);

  @SqlUpdate("DELETE FROM import_chunks WHERE pairing_id = :pairingId AND import_id = :importId")
  void delete(String importId);
}

package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table import_errors. */
interface ErrorDao extends PairingDao {

  @SqlQuery(
      """
      SELECT COALESCE(MAX(number), 0) FROM import_errors
       WHERE pairing_id = :pairingId AND import_id = :importId
      """)
  int last(String importId);

  @SqlBatch(
      """
      INSERT INTO import_errors (pairing_id, import_id, number, line, column_name, code, message)
      VALUES (:pairingId, :importId, :number, :line, :columnName, :code, :message)
      """)
  @BatchChunkSize(500)
  void insert(String importId, @BindMethods List<KnownError> errors);

  @SqlQuery(
      """
      SELECT number, line, column_name, code, message FROM import_errors
       WHERE pairing_id = :pairingId AND import_id = :importId AND number > :after
       ORDER BY number
       LIMIT :rows
      """)
  List<KnownError> list(String importId, int after, int rows);

  @SqlUpdate("DELETE FROM import_errors WHERE pairing_id = :pairingId AND import_id = :importId")
  void delete(String importId);
}

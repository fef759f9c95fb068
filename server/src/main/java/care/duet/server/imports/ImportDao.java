package care.duet.server.imports;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table imports. One that is still being received is not there for readers. */
interface ImportDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO imports
          (pairing_id, id, kind, party, format, mode, on_error, date_format, column_names, state,
           ignored_columns, bytes_total, bytes_done, rows_read, rows_created, rows_updated,
           rows_unchanged, rows_rejected, rows_ended, submitted_at, submitted_by)
      VALUES
          (:pairingId, :id, :kind, :party, :format, :mode, :onError, :dateFormat, :columnNames,
           :state, :ignoredColumns, 0, 0, 0, 0, 0, 0, 0, 0, :submittedAt, :submittedBy)
      """)
  void insert(@BindMethods ImportRow received);

  @SqlUpdate(
      """
      UPDATE imports
         SET state = 'queued', bytes_total = :bytes, ignored_columns = :ignored,
             submitted_at = :now
       WHERE pairing_id = :pairingId AND id = :id AND state = 'receiving'
      """)
  int received(String id, long bytes, String ignored, Instant now);

  @SqlUpdate(
      "DELETE FROM imports WHERE pairing_id = :pairingId AND id = :id AND state = 'receiving'")
  void forget(String id);

  @SqlQuery(
      "SELECT * FROM imports WHERE pairing_id = :pairingId AND id = :id AND state <> 'receiving'")
  @Nullable ImportRow find(String id);

  @SqlQuery(
      """
      SELECT * FROM imports
       WHERE pairing_id = :pairingId AND state <> 'receiving'
         AND (:kind IS NULL OR kind = :kind)
         AND (:state IS NULL OR state = :state)
         AND (:before IS NULL OR id < :before)
       ORDER BY id DESC
       LIMIT :rows
      """)
  List<ImportRow> list(
      @Nullable String kind, @Nullable String state, @Nullable String before, int rows);

  @SqlUpdate(
      """
      UPDATE imports
         SET state = :state, bytes_done = 0, rows_read = 0, rows_rejected = 0,
             version = version + 1
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void begin(String id, String state);

  @SqlUpdate(
      """
      UPDATE imports
         SET bytes_done = :bytes, rows_read = rows_read + :read,
             rows_created = rows_created + :created, rows_updated = rows_updated + :updated,
             rows_unchanged = rows_unchanged + :unchanged,
             rows_rejected = rows_rejected + :rejected, version = version + 1
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void advance(String id, long bytes, @BindMethods Tally tally);

  @SqlUpdate(
      """
      UPDATE imports SET rows_ended = rows_ended + :ended, version = version + 1
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void ended(String id, int ended);

  @SqlUpdate(
      """
      UPDATE imports
         SET state = :state, failure_code = :code, failure_detail = :detail,
             ignored_columns = :ignored, finished_at = :now, version = version + 1,
             bytes_done = IF(:state = 'succeeded', bytes_total, bytes_done)
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void finish(
      String id,
      String state,
      @Nullable String code,
      @Nullable String detail,
      String ignored,
      Instant now);
}

package care.duet.server.conference;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables conference_calendars and conferences. Rows are never deleted. */
interface ConferenceDao extends PairingDao {

  /** Makes the calendar's row if need be and locks it until the transaction ends. */
  @SqlUpdate(
      """
      INSERT INTO conference_calendars (pairing_id, changes) VALUES (:pairingId, 1)
      ON DUPLICATE KEY UPDATE changes = conference_calendars.changes + 1
      """)
  void lock();

  @SqlBatch(
      """
      INSERT INTO conferences
          (pairing_id, id, series_id, series_date, holds_date, title, starts_at, ends_at, moved,
           call_leader, state, cancel_code, cancel_reason, cancelled_at, created_at, updated_at,
           version)
      VALUES
          (:pairingId, :id, :seriesId, :seriesDate, :holdsDate, :title, :startsAt, :endsAt, :moved,
           :callLeader, :state, :cancelCode, :cancelReason, :cancelledAt, :createdAt, :updatedAt,
           :version)
      """)
  @BatchChunkSize(500)
  void insert(@BindMethods List<Conference> conferences);

  @SqlQuery("SELECT * FROM conferences WHERE pairing_id = :pairingId AND id = :id")
  @Nullable Conference find(String id);

  @SqlQuery(
      """
      SELECT * FROM conferences
       WHERE pairing_id = :pairingId
         AND (:state IS NULL OR state = :state)
         AND (:seriesId IS NULL OR series_id = :seriesId)
         AND starts_at >= :since AND starts_at < :until
         AND (starts_at > :startsAt OR (starts_at = :startsAt AND id > :id))
       ORDER BY starts_at, id
       LIMIT :rows
      """)
  List<Conference> nextFirst(
      @Nullable String state,
      @Nullable String seriesId,
      @BindMethods Period period,
      @BindMethods Position after,
      int rows);

  @SqlQuery(
      """
      SELECT * FROM conferences
       WHERE pairing_id = :pairingId
         AND (:state IS NULL OR state = :state)
         AND (:seriesId IS NULL OR series_id = :seriesId)
         AND starts_at >= :since AND starts_at < :until
         AND (starts_at < :startsAt OR (starts_at = :startsAt AND id < :id))
       ORDER BY starts_at DESC, id DESC
       LIMIT :rows
      """)
  List<Conference> newestFirst(
      @Nullable String state,
      @Nullable String seriesId,
      @BindMethods Period period,
      @BindMethods Position after,
      int rows);

  @SqlQuery(
      """
      SELECT * FROM conferences
       WHERE pairing_id = :pairingId AND starts_at >= :since AND starts_at < :until
       ORDER BY starts_at, id
      """)
  List<Conference> startingWithin(@BindMethods Period period);

  /** Those that take place, wholly or in part, within these times. */
  @SqlQuery(
      """
      SELECT * FROM conferences
       WHERE pairing_id = :pairingId AND state <> 'cancelled'
         AND starts_at < :endsAt AND ends_at > :startsAt
      """)
  List<Conference> overlapping(@BindMethods Slot slot);

  /** Those that stand for a date of the series from a day on. */
  @SqlQuery(
      """
      SELECT * FROM conferences
       WHERE pairing_id = :pairingId AND series_id = :seriesId AND series_date >= :first
         AND holds_date
      """)
  List<Conference> holdingDates(String seriesId, LocalDate first);

  /** Those of the series that start later than now. */
  @SqlQuery(
      """
      SELECT * FROM conferences
       WHERE pairing_id = :pairingId AND series_id = :seriesId AND starts_at > :now
      """)
  List<Conference> ahead(String seriesId, Instant now);

  @SqlUpdate(
      """
      UPDATE conferences
         SET holds_date = :holdsDate, title = :title, starts_at = :startsAt, ends_at = :endsAt,
             moved = :moved, call_leader = :callLeader, state = :state, cancel_code = :cancelCode,
             cancel_reason = :cancelReason, cancelled_at = :cancelledAt, updated_at = :updatedAt,
             version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int update(@BindMethods Conference conference);
}

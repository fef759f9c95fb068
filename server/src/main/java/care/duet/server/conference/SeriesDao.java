package care.duet.server.conference;

import care.duet.server.tenancy.PairingDao;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The table conference_series. Rows are never deleted. */
interface SeriesDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO conference_series
          (pairing_id, id, title, starts_on, start_time, time_zone, interval_days,
           duration_minutes, ends_on, occurrences, next_on, ended_at, created_at, updated_at,
           version)
      VALUES
          (:pairingId, :id, :title, :startsOn, :startTime, :timeZone, :intervalDays,
           :durationMinutes, :endsOn, :occurrences, :nextOn, :endedAt, :createdAt, :updatedAt,
           :version)
      """)
  void insert(@BindMethods Series series);

  @SqlQuery("SELECT * FROM conference_series WHERE pairing_id = :pairingId AND id = :id")
  @Nullable Series find(String id);

  @SqlQuery(
      """
      SELECT * FROM conference_series
       WHERE pairing_id = :pairingId AND (:after IS NULL OR id > :after)
       ORDER BY id
       LIMIT :rows
      """)
  List<Series> list(@Nullable String after, int rows);

  /** Those with a date through this day that no conference has been made of. */
  @SqlQuery(
      """
      SELECT * FROM conference_series
       WHERE pairing_id = :pairingId AND next_on <= :through
       ORDER BY id
      """)
  List<Series> due(LocalDate through);

  /** Remembers the next date; nobody who reads the series sees it, so the version stays. */
  @SqlUpdate(
      """
      UPDATE conference_series SET next_on = :nextOn
       WHERE pairing_id = :pairingId AND id = :id
      """)
  void advance(@BindMethods Series series);

  @SqlUpdate(
      """
      UPDATE conference_series
         SET title = :title, starts_on = :startsOn, start_time = :startTime,
             time_zone = :timeZone, interval_days = :intervalDays,
             duration_minutes = :durationMinutes, ends_on = :endsOn, occurrences = :occurrences,
             next_on = :nextOn, ended_at = :endedAt, updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND id = :id AND version = :version - 1
      """)
  int update(@BindMethods Series series);
}

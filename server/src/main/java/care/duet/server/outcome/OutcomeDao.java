package care.duet.server.outcome;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables conference_outcomes, conference_patients and conference_attendance. */
interface OutcomeDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO conference_outcomes (pairing_id, conference_id, closed_at)
      VALUES (:pairingId, :conferenceId, :closedAt)
      """)
  void insert(String conferenceId, Instant closedAt);

  @SqlBatch(
      """
      INSERT INTO conference_patients
          (pairing_id, conference_id, starts_at, entry_id, place, result, note, next_place)
      VALUES
          (:pairingId, :conferenceId, :startsAt, :entryId, :place, :result, :note, :nextPlace)
      """)
  void insertPatients(
      @Bind("conferenceId") String conferenceId,
      @Bind("startsAt") Instant startsAt,
      @BindMethods List<PatientRow> patients);

  @SqlBatch(
      """
      INSERT INTO conference_attendance
          (pairing_id, conference_id, contact_id, minutes, preparation_minutes)
      VALUES (:pairingId, :conferenceId, :contactId, :minutes, :preparationMinutes)
      """)
  void insertAttendance(
      @Bind("conferenceId") String conferenceId, @BindMethods List<Attended> attendance);

  @SqlQuery(
      """
      SELECT closed_at FROM conference_outcomes
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
      """)
  @Nullable Instant closedAt(String conferenceId);

  @SqlQuery(
      """
      SELECT * FROM conference_patients
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
       ORDER BY place IS NULL, place, next_place
      """)
  List<PatientRow> patients(String conferenceId);

  @SqlQuery(
      """
      SELECT * FROM conference_attendance
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
       ORDER BY contact_id
      """)
  List<Attended> attendance(String conferenceId);
}

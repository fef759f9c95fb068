package care.duet.server.agenda;

import care.duet.server.platform.db.JsonColumn;
import java.time.Instant;
import java.util.Collection;

/**
 * A packet of an agenda, as a row.
 *
 * @param records the records that it was put together from, as a JSON array
 * @param patientId whose entry it is now
 */
public record AttachedPacket(
    String conferenceId,
    String entryId,
    Instant attachedAt,
    String records,
    String content,
    String patientId) {

  /** Whether all of it is about somebody of whom these are the records. */
  boolean isOf(Collection<String> patientsRecords) {
    return patientsRecords.containsAll(JsonColumn.texts(records));
  }
}

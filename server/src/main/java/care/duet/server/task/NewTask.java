package care.duet.server.task;

import care.duet.server.patient.PatientRecord;
import care.duet.server.security.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task as a side gives it.
 *
 * @param patientId whom it concerns; null when it concerns nobody in particular
 * @param conferenceId the conference that it is agreed on in; null when it is in none
 * @param reportBackOn when the owning side reports back; null for the day it is due
 * @param origin the word of where it comes from
 */
record NewTask(
    String text,
    String kind,
    String priority,
    Owner owner,
    @Nullable String patientId,
    @Nullable String conferenceId,
    LocalDate dueOn,
    @Nullable LocalDate reportBackOn,
    String origin) {

  static final String ENTERED_BY_ITSELF = "manual";
  static final String AGREED_ON = "conference";

  /**
   * A task that a side gives itself is accepted at once. One for the other side is proposed, and so
   * is one that follows from something else, for nobody has said yet who does it.
   */
  TaskState beginning(Party giver) {
    boolean entered = origin.equals(ENTERED_BY_ITSELF) || origin.equals(AGREED_ON);
    return entered && owner.party().equals(giver.code()) ? TaskState.ACCEPTED : TaskState.PROPOSED;
  }

  Task as(String id, Party giver, @Nullable PatientRecord record, Instant now) {
    return new Task(
        id,
        kind,
        beginning(giver).code(),
        text,
        origin,
        null,
        priority,
        giver.code(),
        owner.party(),
        owner.contactId(),
        record == null ? null : record.party(),
        record == null ? null : record.identifier(),
        conferenceId,
        dueOn,
        Objects.requireNonNullElse(reportBackOn, dueOn),
        null,
        null,
        now,
        now,
        1);
  }
}

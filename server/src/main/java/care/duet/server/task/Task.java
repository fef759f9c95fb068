package care.duet.server.task;

import care.duet.server.security.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side is to do, until a day. What concerns a patient hangs on one side's record
 * and not on the patient, so that it stays with the right person when records are linked or parted.
 *
 * @param caseId the case whose decision it followed from; null otherwise
 * @param givenBy the side that gave it to the owning side; the same one when that gave it to itself
 * @param ownerContactId who does it; null while nobody is named
 * @param patientParty whose record it hangs on; null when it concerns nobody in particular
 * @param patientIdentifier how that side calls the record
 * @param conferenceId the conference that it was agreed on in; null when it was in none
 * @param result what came of it; null before it is done
 * @param reason why it is declined or cancelled; null while it is neither
 */
public record Task(
    String id,
    String kind,
    String state,
    String text,
    String origin,
    @Nullable String caseId,
    String priority,
    String givenBy,
    String ownerParty,
    @Nullable String ownerContactId,
    @Nullable String patientParty,
    @Nullable String patientIdentifier,
    @Nullable String conferenceId,
    LocalDate dueOn,
    LocalDate reportBackOn,
    @Nullable String result,
    @Nullable String reason,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  TaskState stands() {
    return TaskState.of(state);
  }

  Owner owner() {
    return new Owner(ownerParty, ownerContactId);
  }

  /** Whether the side has it in hand; a declined task is back with the side that gave it. */
  boolean isHeldBy(Party side) {
    return ownerParty.equals(side.code()) && stands() != TaskState.DECLINED;
  }

  boolean isGivenBy(Party side) {
    return givenBy.equals(side.code());
  }

  /** The task as somebody is to do it now. */
  Task taken(TaskState newState, Owner owner, Instant now) {
    return with(newState, givenBy, owner, now);
  }

  /** The task as a side has given it to another, or to itself. */
  Task given(TaskState newState, Party by, Owner owner, Instant now) {
    return with(newState, by.code(), owner, now);
  }

  /** The task, done. */
  Task completed(String newResult, Instant now) {
    return ended(TaskState.DONE, newResult, null, now);
  }

  /** The task, declined or cancelled. */
  Task refused(TaskState newState, String newReason, Instant now) {
    return ended(newState, null, newReason, now);
  }

  /** The task with what is said anew of it. */
  Task changed(TaskChange change, Instant now) {
    return new Task(
        id,
        kind,
        state,
        Objects.requireNonNullElse(change.text(), text),
        origin,
        caseId,
        Objects.requireNonNullElse(change.priority(), priority),
        givenBy,
        ownerParty,
        ownerContactId,
        patientParty,
        patientIdentifier,
        conferenceId,
        Objects.requireNonNullElse(change.dueOn(), dueOn),
        Objects.requireNonNullElse(change.reportBackOn(), reportBackOn),
        result,
        reason,
        createdAt,
        now,
        version + 1);
  }

  /** Where another state of the task differs in what can be changed. */
  List<FieldChange> differences(Task after) {
    return Stream.of(
            new FieldChange("text", text, after.text),
            new FieldChange("due_on", dueOn.toString(), after.dueOn.toString()),
            new FieldChange(
                "report_back_on", reportBackOn.toString(), after.reportBackOn.toString()),
            new FieldChange("priority", priority, after.priority))
        .filter(change -> !change.from().equals(change.to()))
        .toList();
  }

  private Task with(TaskState newState, String newGivenBy, Owner owner, Instant now) {
    return new Task(
        id,
        kind,
        newState.code(),
        text,
        origin,
        caseId,
        priority,
        newGivenBy,
        owner.party(),
        owner.contactId(),
        patientParty,
        patientIdentifier,
        conferenceId,
        dueOn,
        reportBackOn,
        null,
        null,
        createdAt,
        now,
        version + 1);
  }

  private Task ended(
      TaskState newState, @Nullable String newResult, @Nullable String newReason, Instant now) {
    return new Task(
        id,
        kind,
        newState.code(),
        text,
        origin,
        caseId,
        priority,
        givenBy,
        ownerParty,
        ownerContactId,
        patientParty,
        patientIdentifier,
        conferenceId,
        dueOn,
        reportBackOn,
        newResult,
        newReason,
        createdAt,
        now,
        version + 1);
  }
}

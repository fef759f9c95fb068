package care.duet.server.task;

import care.duet.server.conference.Conference;
import care.duet.server.conference.Conferences;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives tasks, shows them, and changes what is to be done. */
final class TaskService {

  private final TaskStore store;

  TaskService(TaskStore store) {
    this.store = store;
  }

  Page<SeenTask> list(PairingTx tx, TaskFilter filter, PageRequest page) {
    Position after = page.after(Position.BEGINNING, Position::read);
    List<SeenTask> rows = tx.dao(TaskDao.class).list(filter, store.today(tx), after, page.rows());
    Page<SeenTask> found = Page.of(rows, page, seen -> Position.of(seen.task()).toString());
    store.record(tx, found.items());
    return found;
  }

  SeenTask get(PairingTx tx, String id) {
    SeenTask found = store.find(tx, id, store.today(tx));
    store.record(tx, List.of(found));
    return found;
  }

  /** A page of a task's thread, from the first move on. */
  Page<TaskEvent> thread(PairingTx tx, String id, PageRequest page) {
    store.record(tx, List.of(store.find(tx, id, store.today(tx))));
    List<TaskEvent> rows = tx.dao(TaskEventDao.class).list(id, page.after(0), page.rows());
    return Page.of(rows, page, event -> String.valueOf(event.number()));
  }

  SeenTask create(PairingTx tx, NewTask wanted) {
    Party giver = tx.scope().party();
    LocalDate today = store.today(tx);
    List<ProblemError> errors =
        new ArrayList<>(Owners.problems(tx, wanted.owner(), wanted.beginning(giver), today));
    errors.addAll(problems(wanted.dueOn(), wanted.reportBackOn(), today));
    PatientRecord record = null;
    if (wanted.patientId() != null) {
      record = record(tx, wanted.patientId(), giver);
      if (record == null) {
        errors.add(
            ProblemError.at("/patient_id", "unknown", "There is no such patient in this pairing."));
      }
    }
    errors.addAll(conferenceProblems(tx, wanted.conferenceId()));
    requireNone(errors);
    return store.begin(tx, wanted.as(TypeId.next("tsk"), giver, record, store.now()), today);
  }

  SeenTask change(PairingTx tx, String id, @Nullable String ifMatch, TaskChange change) {
    LocalDate today = store.open(tx, id);
    SeenTask seen = store.find(tx, id, today);
    Etags.require(ifMatch, seen.etag());
    Task before = seen.task();
    TaskMove.UPDATE.requireIn(before.stands());
    requireMayChange(before, change, tx.scope().party());
    requireNone(problems(change.dueOn(), change.reportBackOn(), today));
    Task after = before.changed(change, store.now());
    List<FieldChange> changes = before.differences(after);
    return changes.isEmpty()
        ? seen
        : store.change(tx, new Step(TaskMove.UPDATE, before, after, null), changes, today);
  }

  private static List<ProblemError> conferenceProblems(PairingTx tx, @Nullable String id) {
    if (id == null) {
      return List.of();
    }
    Conference conference = Conferences.named(tx, id);
    if (conference == null) {
      return List.of(
          ProblemError.at(
              "/conference_id", "unknown", "There is no such conference in this pairing."));
    }
    return conference.stands().hasBegun()
        ? List.of()
        : List.of(
            ProblemError.at(
                "/conference_id",
                "not_begun",
                "Tasks are agreed on in a conference that has begun and was not cancelled."));
  }

  private static void requireMayChange(Task task, TaskChange change, Party side) {
    boolean reportsBack = task.isHeldBy(side) && !change.asksForSomethingElse();
    if (!task.isGivenBy(side) && !reportsBack) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN,
          "The side that gave the task says what is to be done and until when; the side that owns"
              + " it changes report_back_on alone.");
    }
  }

  private static List<ProblemError> problems(
      @Nullable LocalDate dueOn, @Nullable LocalDate reportBackOn, LocalDate today) {
    List<ProblemError> errors = new ArrayList<>();
    if (dueOn != null && dueOn.isBefore(today)) {
      errors.add(ProblemError.at("/due_on", "in_past", "This day is over."));
    }
    if (reportBackOn != null && reportBackOn.isBefore(today)) {
      errors.add(ProblemError.at("/report_back_on", "in_past", "This day is over."));
    }
    return errors;
  }

  private static void requireNone(List<ProblemError> errors) {
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  /**
   * The record of the side that knows whom it means, or else the other's; of several always one.
   */
  static @Nullable PatientRecord record(PairingTx tx, String patientId, Party giver) {
    return PatientRecords.ofPatients(tx, List.of(patientId)).stream()
        .min(
            Comparator.comparing((PatientRecord record) -> !record.party().equals(giver.code()))
                .thenComparing(PatientRecord::identifier))
        .orElse(null);
  }
}

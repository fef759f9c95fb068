package care.duet.server.task;

import care.duet.server.audit.AuditTrail;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Keeps tasks and their threads, and tells what day it is for them. */
final class TaskStore {

  private final AuditTrail audit;
  private final Clock clock;

  TaskStore(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The day that it is in the pairing's time zone. */
  LocalDate today(PairingTx tx) {
    return PairingSettings.in(tx).day(now());
  }

  /** The task; 404 when there is none. */
  SeenTask find(PairingTx tx, String id, LocalDate today) {
    SeenTask found = tx.dao(TaskDao.class).find(id, today);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /**
   * Locks a task until the transaction ends. The lock comes before anything is read, so that of two
   * moves at once the second sees what the first has made of the task.
   *
   * @return the day of the move
   */
  LocalDate open(PairingTx tx, String id) {
    tx.dao(TaskDao.class).lock(id);
    return today(tx);
  }

  /** Keeps a task that has just been made. */
  SeenTask begin(PairingTx tx, Task made, LocalDate today) {
    beginAll(tx, List.of(made));
    return told(tx, made.id(), today);
  }

  /** Keeps tasks that have just been made. */
  void beginAll(PairingTx tx, List<Task> made) {
    tx.dao(TaskDao.class).insertAll(made);
    tx.dao(TaskEventDao.class)
        .insertAll(
            made.stream()
                .map(task -> new Step(TaskMove.CREATE, null, task, null))
                .map(step -> TaskEvent.of(tx.scope(), 1, step, null))
                .toList());
  }

  /** Keeps a locked task as it is after a move. */
  SeenTask move(PairingTx tx, Step step, LocalDate today) {
    TaskEventDao thread = tx.dao(TaskEventDao.class);
    int last = thread.count(step.after().id());
    tx.dao(TaskDao.class).update(step.after());
    thread.insertAll(List.of(TaskEvent.of(tx.scope(), last + 1, step, null)));
    return told(tx, step.after().id(), today);
  }

  /**
   * Keeps a locked task as it is after some of its fields were changed.
   *
   * @param changes at least one; each has a place in the thread
   */
  SeenTask change(PairingTx tx, Step step, List<FieldChange> changes, LocalDate today) {
    TaskEventDao thread = tx.dao(TaskEventDao.class);
    int last = thread.count(step.after().id());
    tx.dao(TaskDao.class).update(step.after());
    thread.insertAll(
        IntStream.range(0, changes.size())
            .mapToObj(i -> TaskEvent.of(tx.scope(), last + 1 + i, step, changes.get(i)))
            .toList());
    return told(tx, step.after().id(), today);
  }

  /** Writes down that somebody has had to do with these tasks and their patients. */
  void record(PairingTx tx, Collection<SeenTask> tasks) {
    Set<String> targets = new LinkedHashSet<>();
    for (SeenTask task : tasks) {
      targets.add(task.task().id());
      if (task.patientId() != null) {
        targets.add(task.patientId());
      }
    }
    if (!targets.isEmpty()) {
      audit.recordAll(tx, List.copyOf(targets));
    }
  }

  private SeenTask told(PairingTx tx, String id, LocalDate today) {
    SeenTask now = find(tx, id, today);
    record(tx, List.of(now));
    return now;
  }
}

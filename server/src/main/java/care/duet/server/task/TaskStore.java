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
  SeenTask find(PairingTx tx, String id) {
    SeenTask found = tx.dao(TaskDao.class).find(id, today(tx));
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /** The task, which nobody else moves until the transaction ends; so this comes first in it. */
  SeenTask lock(PairingTx tx, String id) {
    tx.dao(TaskDao.class).lock(id);
    return find(tx, id);
  }

  /** Keeps a task that has just been made. */
  SeenTask begin(PairingTx tx, Task made) {
    tx.dao(TaskDao.class).insert(made);
    Step step = new Step(TaskMove.CREATE, null, made, null);
    tx.dao(TaskEventDao.class).insertAll(List.of(TaskEvent.of(tx.scope(), 1, step, null)));
    return told(tx, made.id());
  }

  /** Keeps a locked task as it is after a move. */
  SeenTask move(PairingTx tx, Step step) {
    TaskEventDao thread = tx.dao(TaskEventDao.class);
    int last = thread.count(step.after().id());
    tx.dao(TaskDao.class).update(step.after());
    thread.insertAll(List.of(TaskEvent.of(tx.scope(), last + 1, step, null)));
    return told(tx, step.after().id());
  }

  /**
   * Keeps a locked task as it is after some of its fields were changed.
   *
   * @param changes at least one; each has a place in the thread
   */
  SeenTask change(PairingTx tx, Step step, List<FieldChange> changes) {
    TaskEventDao thread = tx.dao(TaskEventDao.class);
    int last = thread.count(step.after().id());
    tx.dao(TaskDao.class).update(step.after());
    thread.insertAll(
        IntStream.range(0, changes.size())
            .mapToObj(i -> TaskEvent.of(tx.scope(), last + 1 + i, step, changes.get(i)))
            .toList());
    return told(tx, step.after().id());
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

  private SeenTask told(PairingTx tx, String id) {
    SeenTask now = find(tx, id);
    record(tx, List.of(now));
    return now;
  }
}

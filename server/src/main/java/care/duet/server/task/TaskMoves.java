package care.duet.server.task;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes tasks from state to state; each move has the task for itself. */
final class TaskMoves {

  private final TaskStore store;

  TaskMoves(TaskStore store) {
    this.store = store;
  }

  /** The owning side takes it on. */
  SeenTask accept(PairingTx tx, String id, @Nullable String ownerContactId, @Nullable String note) {
    LocalDate today = store.open(tx, id);
    Task task = find(tx, id, today, TaskMove.ACCEPT);
    requireOwner(tx, task);
    String person = ownerContactId == null ? task.ownerContactId() : ownerContactId;
    Owner owner = new Owner(task.ownerParty(), person);
    requireNone(Owners.problems(tx, owner, TaskState.ACCEPTED, today));
    Task after = task.taken(TaskState.ACCEPTED, owner, store.now());
    return store.move(tx, new Step(TaskMove.ACCEPT, task, after, note), today);
  }

  /** The owning side does not take it on. */
  SeenTask decline(PairingTx tx, String id, String reason) {
    LocalDate today = store.open(tx, id);
    Task task = find(tx, id, today, TaskMove.DECLINE);
    requireOwner(tx, task);
    Task after = task.refused(TaskState.DECLINED, reason, store.now());
    return store.move(tx, new Step(TaskMove.DECLINE, task, after, reason), today);
  }

  /** The work has begun. */
  SeenTask start(PairingTx tx, String id) {
    LocalDate today = store.open(tx, id);
    Task task = find(tx, id, today, TaskMove.START);
    requireOwner(tx, task);
    Task after = task.taken(TaskState.IN_PROGRESS, task.owner(), store.now());
    return store.move(tx, new Step(TaskMove.START, task, after, null), today);
  }

  /** The work is done. */
  SeenTask complete(PairingTx tx, String id, String result) {
    LocalDate today = store.open(tx, id);
    Task task = find(tx, id, today, TaskMove.COMPLETE);
    requireOwner(tx, task);
    Task after = task.completed(result, store.now());
    return store.move(tx, new Step(TaskMove.COMPLETE, task, after, result), today);
  }

  /** The work is not to be done any more. */
  SeenTask cancel(PairingTx tx, String id, String reason) {
    LocalDate today = store.open(tx, id);
    Task task = find(tx, id, today, TaskMove.CANCEL);
    Party side = tx.scope().party();
    if (!task.isGivenBy(side) && !task.isHeldBy(side)) {
      throw forbidden("Only the side that gave the task or owns it cancels it.");
    }
    Task after = task.refused(TaskState.CANCELLED, reason, store.now());
    return store.move(tx, new Step(TaskMove.CANCEL, task, after, reason), today);
  }

  /** Somebody else is to do it. */
  SeenTask reassign(PairingTx tx, String id, Owner owner, @Nullable String note) {
    LocalDate today = store.open(tx, id);
    Task task = find(tx, id, today, TaskMove.REASSIGN);
    Party side = tx.scope().party();
    requireMayReassign(task, side);
    boolean keeps = owner.party().equals(side.code());
    boolean within = keeps && task.isHeldBy(side);
    TaskState state = within ? task.stands() : keeps ? TaskState.ACCEPTED : TaskState.PROPOSED;
    requireNone(Owners.problems(tx, owner, state, today));
    if (state == task.stands() && owner.equals(task.owner())) {
      throw ProblemException.rulesBroken(
          List.of(
              ProblemError.at(
                  "/owner_contact_id", "unchanged", "The task is this person's already.")));
    }
    Task after =
        within
            ? task.taken(state, owner, store.now())
            : task.given(state, side, owner, store.now());
    return store.move(tx, new Step(TaskMove.REASSIGN, task, after, note), today);
  }

  private Task find(PairingTx tx, String id, LocalDate today, TaskMove move) {
    Task task = store.find(tx, id, today).task();
    move.requireIn(task.stands());
    return task;
  }

  private static void requireOwner(PairingTx tx, Task task) {
    if (!task.isHeldBy(tx.scope().party())) {
      throw forbidden("Only the side that owns the task does this.");
    }
  }

  /** The owning side does, and the giving one while the task waits for somebody to take it on. */
  private static void requireMayReassign(Task task, Party side) {
    boolean waits = task.stands() == TaskState.PROPOSED || task.stands() == TaskState.DECLINED;
    if (!task.isHeldBy(side) && !(waits && task.isGivenBy(side))) {
      throw forbidden(
          "Only the side that owns the task reassigns it, and the side that gave it while it is"
              + " proposed or declined.");
    }
  }

  private static void requireNone(List<ProblemError> errors) {
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  private static ProblemException forbidden(String detail) {
    return ProblemException.of(ProblemType.FORBIDDEN, detail);
  }
}

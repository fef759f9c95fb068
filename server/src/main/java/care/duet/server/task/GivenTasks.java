package care.duet.server.task;

import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;

/** Gives tasks that follow from something else, in the transaction of that. */
public final class GivenTasks {

  private final TaskStore store;

  GivenTasks(TaskStore store) {
    this.store = store;
  }

  /** Gives a task on behalf of the caller's side; answers its id. */
  public String give(PairingTx tx, Following task, String origin) {
    NewTask wanted =
        new NewTask(
            task.text(),
            task.kind(),
            "normal",
            new Owner(task.owner().code(), null),
            task.patientId(),
            task.conferenceId(),
            task.dueOn(),
            null,
            origin);
    Party giver = tx.scope().party();
    Task made =
        wanted.as(
            TypeId.next("tsk"),
            giver,
            TaskService.record(tx, task.patientId(), giver),
            store.now());
    return store.begin(tx, made, store.today(tx)).task().id();
  }

  /**
   * What is to be done, by a side that has not said yet who of it does it.
   *
   * @param kind the word of the kind
   * @param conferenceId the conference that it comes from
   */
  public record Following(
      String text,
      String kind,
      Party owner,
      String patientId,
      String conferenceId,
      LocalDate dueOn) {}
}

package care.duet.server.task;

import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks that follow from who leads a patient's care, for whoever decides that. */
public final class AgreedTasks {

  private static final String DECIDED = "decision";

  private final TaskStore store;

  AgreedTasks(TaskStore store) {
    this.store = store;
  }

  /**
   * What tasks hang on.
   *
   * @param party whose record it is
   * @param identifier how that side calls the record
   * @param conferenceId the conference of the decision; null for one between conferences
   */
  public record About(String party, String identifier, @Nullable String conferenceId) {}

  /** Gives the plan tasks that it has agreed to, so they are accepted from the beginning. */
  public void give(PairingTx tx, String caseId, About about, List<AgreedTask> agreed) {
    String plan = Party.PLAN.code();
    store.beginAll(
        tx,
        agreed.stream()
            .map(
                task ->
                    new Task(
                        TypeId.next("tsk"),
                        task.kind(),
                        TaskState.ACCEPTED.code(),
                        task.text(),
                        DECIDED,
                        caseId,
                        "normal",
                        plan,
                        plan,
                        task.ownerContactId(),
                        about.party(),
                        about.identifier(),
                        about.conferenceId(),
                        task.dueOn(),
                        task.dueOn(),
                        null,
                        null,
                        store.now(),
                        store.now(),
                        1))
            .toList());
  }

  /** Cancels what is still open of the tasks that followed from a case's decisions. */
  public void withdraw(PairingTx tx, String caseId, String reason) {
    TaskDao tasks = tx.dao(TaskDao.class);
    tasks.lockOfCase(caseId);
    tx.dao(TaskEventDao.class).cancelOfCase(caseId, reason, By.of(tx.scope(), store.now()));
    tasks.cancelOfCase(caseId, reason, store.now());
  }
}

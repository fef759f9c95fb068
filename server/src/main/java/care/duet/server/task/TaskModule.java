package care.duet.server.task;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves tasks. */
public final class TaskModule {

  private final TaskResource resource;
  private final AgreedTasks agreed;
  private final GivenTasks given;

  /** Wires the feature. */
  public TaskModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    TaskStore store = new TaskStore(audit, clock);
    this.resource = new TaskResource(db, posts, new TaskService(store), new TaskMoves(store));
    this.agreed = new AgreedTasks(store);
    this.given = new GivenTasks(store);
  }

  /** What gives the tasks that follow from something else. */
  public GivenTasks given() {
    return given;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }

  /** For whoever decides what leads to tasks. */
  public AgreedTasks agreed() {
    return agreed;
  }
}

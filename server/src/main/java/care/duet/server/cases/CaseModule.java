package care.duet.server.cases;

import care.duet.server.audit.AuditTrail;
import care.duet.server.task.AgreedTasks;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves cases and the decisions that open them. */
public final class CaseModule {

  private final CaseResource resource;

  /** Wires the feature. */
  public CaseModule(
      PairingDb db, PairingPosts posts, AgreedTasks tasks, AuditTrail audit, Clock clock) {
    CaseStore store = new CaseStore(audit, clock);
    this.resource =
        new CaseResource(
            db,
            posts,
            new DecisionService(store, tasks),
            new CaseService(store, tasks),
            new AdviceService(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

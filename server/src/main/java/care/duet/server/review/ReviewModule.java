package care.duet.server.review;

import care.duet.server.audit.AuditTrail;
import care.duet.server.task.GivenTasks;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves reviews. */
public final class ReviewModule {

  private final ReviewResource resource;

  /** Wires the feature. */
  public ReviewModule(
      PairingDb db, PairingPosts posts, GivenTasks tasks, AuditTrail audit, Clock clock) {
    this.resource =
        new ReviewResource(
            db,
            posts,
            new ReviewService(audit),
            new GateService(tasks, audit, clock),
            new ReviewChanges(audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

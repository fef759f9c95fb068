package care.duet.server.summary;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;
import java.util.List;

/** Builds what serves summaries. */
public final class SummaryModule {

  private final SummaryResource resource;

  /** Wires the feature. */
  public SummaryModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    SummaryStore store = new SummaryStore(audit);
    this.resource =
        new SummaryResource(
            db, posts, new SummaryService(store, clock), new SummarySending(store, clock));
  }

  /** What Jersey registers. */
  public List<Object> resources() {
    return List.of(resource, new SummaryHtmlMapping(), new SummaryTextMapping());
  }
}

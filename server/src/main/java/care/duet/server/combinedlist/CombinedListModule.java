package care.duet.server.combinedlist;

import care.duet.server.audit.AuditTrail;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.patient.Relinking;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves the combined list. */
public final class CombinedListModule {

  private final Consolidation consolidation;
  private final CombinedListResource resource;

  /** Wires the feature. */
  public CombinedListModule(
      PairingDb db,
      PairingPosts posts,
      PatientMatcher matcher,
      ListedPackets packets,
      AuditTrail audit,
      Clock clock) {
    CombinedLists lists = new CombinedLists(packets, clock);
    this.consolidation = new Consolidation(lists);
    this.resource =
        new CombinedListResource(
            db, posts, new CombinedListService(), new EntryService(lists, matcher, audit, clock));
  }

  /** What remakes the list when it turns out who is whom. */
  public static Relinking relinking(ListedPackets packets, Clock clock) {
    return new Reconsideration(new CombinedLists(packets, clock));
  }

  /** What risk lists need when one is submitted. */
  public Consolidation consolidation() {
    return consolidation;
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

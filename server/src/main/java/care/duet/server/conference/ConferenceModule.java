package care.duet.server.conference;

import care.duet.server.audit.AuditTrail;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import java.time.Clock;

/** Builds what serves conferences and their series. */
public final class ConferenceModule {

  private final ConferenceResource resource;

  /** Wires the feature. */
  public ConferenceModule(PairingDb db, PairingPosts posts, AuditTrail audit, Clock clock) {
    SeriesDates dates = new SeriesDates(clock);
    this.resource =
        new ConferenceResource(
            db,
            posts,
            dates,
            new SeriesService(dates, audit),
            new ConferenceService(dates, audit, clock));
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }
}

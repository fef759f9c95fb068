package care.duet.server.imports;

import care.duet.server.audit.AuditTrail;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import io.dropwizard.lifecycle.Managed;
import java.time.Clock;

/** Builds what takes files in. */
public final class ImportModule {

  private final ImportWorker worker;
  private final ImportResource resource;

  /** Wires the feature. */
  public ImportModule(
      SystemDb system,
      PairingDb db,
      PairingPosts posts,
      PatientMatcher matcher,
      AfterImport after,
      AuditTrail audit,
      Clock clock) {
    FactKinds kinds = FactKinds.load();
    this.worker = new ImportWorker(system, db, kinds, matcher, after, clock);
    this.resource =
        new ImportResource(
            db, posts, new ImportService(db, after, audit, clock, worker.holder()), kinds, worker);
  }

  /** What Jersey registers. */
  public Object resource() {
    return resource;
  }

  /** What runs as long as the server does. */
  public Managed worker() {
    return worker;
  }
}

package care.duet.server.isolation;

import java.sql.SQLException;
import java.util.Set;

/**
 * Two pairings of one plan: ours, from which everything is tried, and theirs, of which nothing may
 * be seen or changed. Each has texts found nowhere else.
 */
final class World implements AutoCloseable {

  private final TenantRows rows = new TenantRows();
  private final Tenant ours;
  private final Tenant theirs;
  private final String closed;
  private boolean prepared;

  World() {
    Platform platform = new Platform(new Canaries());
    String plan = platform.organization("health_plan");
    ours = new Tenant(plan);
    theirs = new Tenant(plan);
    closed = platform.pairing(plan, platform.organization("practice"));
    platform.move(closed, "close");
    platform.resize(theirs.id(), 7);
    Platform.Member both = platform.member(plan);
    ours.join(both);
    theirs.join(both);
    ours.work();
    theirs.work();
    theirs
        .words()
        .addAll(
            Set.of(
                theirs.practiceId(),
                theirs.member(Who.PLAN).clientId(),
                theirs.member(Who.PRACTICE).clientId(),
                theirs.member(Who.OBSERVER).clientId()));
  }

  Tenant ours() {
    return ours;
  }

  Tenant theirs() {
    return theirs;
  }

  /** A pairing that has ended. */
  String closed() {
    return closed;
  }

  TenantRows rows() {
    return rows;
  }

  /**
   * Makes ready for a walk: their list and entry are at versions ours does not have, and every id
   * of theirs counts as a canary.
   */
  void prepare() {
    if (theirs.latestVersion() > ours.latestVersion() && prepared) {
      return;
    }
    prepared = true;
    ours.renew();
    theirs.renew();
    int enough = ours.latestVersion() + 3;
    while (theirs.latestVersion() < enough) {
      theirs.freshEntry(Who.PLAN);
    }
    theirs.words().addAll(theirIds());
    for (int i = 0; i < 3; i++) {
      theirs.assess(theirs.entry());
    }
    theirs.amend(Who.PLAN);
    theirs.amend(Who.PRACTICE);
    theirs.postpone(Who.PLAN);
    theirs.postpone(Who.PRACTICE);
    theirs.conferences().move();
    // Further than what a walk changes of ours.
    for (int i = 0; i < 10; i++) {
      theirs.resolve(theirs.patient());
      theirs.skip(theirs.review());
    }
  }

  /** Every id that their pairing has by now. */
  Set<String> theirIds() {
    return rows.ids(theirs.id());
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}

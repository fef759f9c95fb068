package care.duet.server.combinedlist;

import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Map;

/**
 * What risk lists need of the combined list: each submission remakes it, in its own transaction.
 * The steps are apart because the lock comes first and the version refers to the stored list.
 */
public final class Consolidation {

  private final CombinedLists lists;

  Consolidation(CombinedLists lists) {
    this.lists = lists;
  }

  /** Keeps everybody else from changing the list until the transaction ends; comes first of all. */
  public void lock(PairingTx tx) {
    lists.lock(tx);
  }

  /** Opens the next version; after the patients are matched, which may make one before it. */
  public Submission begin(PairingTx tx) {
    return new Submission(tx, lists.open(tx));
  }

  /** One submission on its way into the combined list. */
  public final class Submission {

    private final PairingTx tx;
    private final CombinedLists.Change change;

    private Submission(PairingTx tx, CombinedLists.Change change) {
      this.tx = tx;
      this.change = change;
    }

    /** The version that this submission makes. */
    public int version() {
      return change.version();
    }

    /** Puts a stored list of the plan in place of its earlier one; namings by patient id. */
    public void plan(String riskListId, Map<String, PlanNaming> namings) {
      CombinedLists.recall(tx, change.draft(), List.copyOf(namings.keySet()));
      change.draft().replacePlan(namings);
      save(
          Party.PLAN,
          riskListId,
          new CombinedLists.Lists(riskListId, change.lists().practiceRiskListId()));
    }

    /** Puts a stored list of the practice in place of its earlier one; namings by patient id. */
    public void practice(String riskListId, Map<String, PracticeNaming> namings) {
      CombinedLists.recall(tx, change.draft(), List.copyOf(namings.keySet()));
      change.draft().replacePractice(namings);
      save(
          Party.PRACTICE,
          riskListId,
          new CombinedLists.Lists(change.lists().planRiskListId(), riskListId));
    }

    private void save(Party party, String riskListId, CombinedLists.Lists both) {
      VersionCause cause =
          new VersionCause(
              VersionCause.Kind.LIST_SUBMITTED,
              party,
              riskListId,
              tx.scope().caller().clientId(),
              null);
      lists.save(tx, change, cause, both);
    }
  }
}

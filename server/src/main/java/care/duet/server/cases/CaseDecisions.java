package care.duet.server.cases;

import care.duet.server.tenancy.PairingTx;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was decided in conferences, for whoever writes it down. */
public final class CaseDecisions {

  private CaseDecisions() {}

  /** The last decision of a conference about each entry that there is one about. */
  public static Map<String, DecidedLead> of(PairingTx tx, String conferenceId) {
    Map<String, DecidedLead> decided = new LinkedHashMap<>();
    Collection<DecidedLead> all = tx.dao(DecisionDao.class).decided(conferenceId);
    all.forEach(decision -> decided.put(decision.entryId(), decision));
    return decided;
  }
}

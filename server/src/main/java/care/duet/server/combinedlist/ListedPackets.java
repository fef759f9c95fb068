package care.duet.server.combinedlist;

import care.duet.server.tenancy.PairingTx;
import java.util.Collection;

/** Whoever knows how complete the packets are that the conference gets. */
public interface ListedPackets {

  /** Counts the packets of these patients anew, for the list to show. */
  void count(PairingTx tx, Collection<String> patientIds);
}

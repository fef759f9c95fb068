package care.duet.server.patient;

import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Set;

/** What must follow when it turns out who is whom: all that hangs on a patient. */
public interface Relinking {

  /**
   * Keeps everybody else from changing who is whom in this pairing until the transaction ends. What
   * is read after it is what the one before has left, so it comes before the first reading.
   */
  void lock(PairingTx tx);

  /**
   * Patients have got a record that was not known before, so that both sides may know them now.
   *
   * @param patientIds at least one
   * @param reason why, in words that name nobody
   */
  void joined(PairingTx tx, Set<String> patientIds, String reason);

  /**
   * Records have moved from patient to patient.
   *
   * @param moves at least one
   * @param reason why, in words that name nobody
   */
  void relinked(PairingTx tx, List<Move> moves, String reason);
}

package care.duet.server.patient;

import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which patient of the pairing each record of one side is of. */
public interface PatientMatcher {

  /** Keeps everybody else from matching in this pairing; before the transaction's first reading. */
  void lock(PairingTx tx);

  /**
   * Finds or makes the patient of every record of a list, whose caller remakes the combined list,
   * and remembers the link. The transaction holds the lock.
   *
   * @param party the side that gave the records
   * @param records no identifier twice
   * @return the patient's id by the record's identifier, one for every record
   */
  Map<String, String> match(PairingTx tx, Party party, List<PersonRecord> records);

  /**
   * Does the same for records that no list brings: whatever hangs on their patients follows.
   *
   * @param party the side that gave the records
   * @param records no identifier twice
   */
  void takeIn(PairingTx tx, Party party, List<PersonRecord> records);

  /**
   * Finds out whether the people as they are now teach how to decide better.
   *
   * @return those to learn from; empty when they are too few, or hardly more than at the last time
   */
  Optional<Lesson> lesson(PairingTx tx);

  /**
   * Compares some of a side's records that have not been compared yet, or by other weights.
   *
   * @return how many; 0 when none is left
   */
  int catchUp(PairingTx tx, Party party);
}

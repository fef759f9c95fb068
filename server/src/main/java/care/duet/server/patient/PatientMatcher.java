package care.duet.server.patient;

import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Map;

/** Decides which patient of the pairing each record of one side is of. */
public interface PatientMatcher {

  /**
   * Finds or makes the patient of every record, and remembers the link.
   *
   * @param party the side that gave the records
   * @param records no identifier twice
   * @return the patient's id by the record's identifier, one for every record
   */
  Map<String, String> match(PairingTx tx, Party party, List<PersonRecord> records);
}

package care.duet.server.tenancy;

/** Knows for whom the clients of a pairing may act. */
public interface ActingPersons {

  /** Ends the request with 403 unless the transaction's caller may act for this contact. */
  void require(PairingTx tx, String contactId);
}

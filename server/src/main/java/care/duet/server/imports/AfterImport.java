package care.duet.server.imports;

import care.duet.server.tenancy.PairingTx;

/** Whoever keeps something that rests on files taken in. */
public interface AfterImport {

  /** Brings it up to date, as the first thing that the transaction reads. */
  void ended(PairingTx tx, String kind);
}

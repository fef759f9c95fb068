package care.duet.server.patient;

import care.duet.server.tenancy.PairingTx;

/** People of both sides, from whom can be learnt how the records of one person agree. */
public interface Lesson {

  /** Learns; that takes seconds, and no transaction. */
  Learnt learn();

  /** What was learnt. */
  interface Learnt {

    /** Decides by it from now on. The transaction holds the pairing's lock. */
    void adopt(PairingTx tx);
  }
}

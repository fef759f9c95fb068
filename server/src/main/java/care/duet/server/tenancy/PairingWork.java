package care.duet.server.tenancy;

/** Work inside one pairing; it may run several times. */
@FunctionalInterface
public interface PairingWork<T> {
  T run(PairingTx tx);
}

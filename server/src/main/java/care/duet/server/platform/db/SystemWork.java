package care.duet.server.platform.db;

/** Work outside pairings; it may run several times. */
@FunctionalInterface
public interface SystemWork<T> {
  T run(SystemTx tx);
}

package care.duet.server.tenancy;

/** A statement on tenant tables does not name its pairing; it was not sent. */
public final class UnguardedStatementException extends RuntimeException {
  UnguardedStatementException() {
    super("A statement on tenant tables must name :pairingId");
  }

  UnguardedStatementException(Class<?> dao) {
    super(dao.getName() + " offers a way around the guard");
  }
}

package care.duet.server.tenancy;

/** A statement on tenant tables could reach beyond its pairing; it was not sent. */
public final class UnguardedStatementException extends RuntimeException {
  UnguardedStatementException() {
    super("A statement on tenant tables must name :pairingId");
  }

  UnguardedStatementException(String place) {
    super("Nothing but a list may take the place of <" + place + ">");
  }

  UnguardedStatementException(Class<?> dao) {
    super(dao.getName() + " offers a way around the guard");
  }
}

package care.duet.server.platform.db;

/** The database cannot do this now; the same request may succeed a little later. */
public final class DatabaseUnavailableException extends RuntimeException {
  DatabaseUnavailableException(RuntimeException cause) {
    super("The database is not available", cause);
  }
}

package care.duet.server.platform.db.migration;

/** The schema could not be changed, or not be looked at. */
public final class MigrationException extends RuntimeException {
  MigrationException(String message, Throwable cause) {
    super(message, cause);
  }
}

package care.duet.server.platform.db;

import java.sql.SQLException;

/** The connection could not be prepared; no work was done on it, so another may do it. */
public final class NotBegunException extends RuntimeException {

  public NotBegunException(SQLException cause) {
    super("The connection could not be prepared", cause);
  }
}

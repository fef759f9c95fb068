package care.duet.server.platform.db;

import java.sql.SQLException;

/**
 * The database refused a statement; holds the vendor's number but none of the values, which would
 * carry patients into logs.
 */
public final class DatabaseException extends RuntimeException {
  private final int code;

  private DatabaseException(SQLException error) {
    super("Database error " + error.getErrorCode() + " (" + error.getSQLState() + ")");
    this.code = error.getErrorCode();
  }

  static DatabaseException withoutValues(Throwable thrown, SQLException error) {
    DatabaseException exception = new DatabaseException(error);
    exception.setStackTrace(thrown.getStackTrace());
    return exception;
  }

  /** The vendor's number of the error. */
  public int code() {
    return code;
  }
}

package care.duet.server.platform.db;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Reads the vendor's error numbers out of whatever wraps them. */
public final class DatabaseErrors {
  /** A unique key already has this value. */
  public static final int DUPLICATE_KEY = 1062;

  /** A foreign key names no row of the same pairing. */
  public static final int NO_REFERENCED_ROW = 1452;

  /** The schema that a connection opens does not exist. */
  public static final int UNKNOWN_SCHEMA = 1049;

  /** A written row lies outside the pairing that the connection serves. */
  public static final int OUTSIDE_VIEW = 1369;

  /** Another transaction held a row for longer than this one may wait. */
  public static final int LOCK_WAIT_TIMEOUT = 1205;

  // Lock wait timeout, deadlock, changed since the snapshot, cluster node not ready: the whole
  // transaction was or can be undone, and a second try sees the others' result.
  private static final Set<Integer> RETRYABLE = Set.of(LOCK_WAIT_TIMEOUT, 1213, 1020, 1047);

  // Too many connections, shutdown, read-only, disk full: nothing wrong with the request.
  private static final Set<Integer> UNAVAILABLE =
      Set.of(1021, 1040, 1053, 1114, 1203, 1226, 1290, 1792, 1836, 1927, 3024);

  private DatabaseErrors() {}

  /** The vendor's number, when a database error is among the causes. */
  public static Optional<Integer> codeOf(Throwable thrown) {
    if (thrown instanceof DatabaseException exception) {
      return Optional.of(exception.code());
    }
    return Optional.ofNullable(find(thrown)).map(SQLException::getErrorCode);
  }

  /** True when the error is the given one, inside the work or after it. */
  public static boolean is(Throwable thrown, int code) {
    return codeOf(thrown).filter(found -> found == code).isPresent();
  }

  /** What a feature threw on purpose stays, even if it names a database error as its reason. */
  static RuntimeException withoutValues(RuntimeException thrown) {
    SQLException found = find(thrown);
    boolean raw =
        thrown instanceof JdbiException
            || thrown instanceof NotBegunException
            || thrown instanceof TransactionFailedException;
    return raw && found != null ? DatabaseException.withoutValues(thrown, found) : thrown;
  }

  static boolean isRetryable(Throwable thrown) {
    SQLException found = find(thrown);
    return found != null && RETRYABLE.contains(found.getErrorCode());
  }

  static boolean isUnavailable(Throwable thrown) {
    SQLException found = find(thrown);
    return found != null
        && (UNAVAILABLE.contains(found.getErrorCode()) || isConnectionLost(thrown));
  }

  static boolean isConnectionLost(Throwable thrown) {
    SQLException found = find(thrown);
    String state = found == null ? null : found.getSQLState();
    return state != null && state.startsWith("08");
  }

  private static @Nullable SQLException find(@Nullable Throwable thrown) {
    Throwable current = thrown;
    while (current != null && !(current instanceof SQLException)) {
      current = current.getCause();
    }
    return (SQLException) current;
  }
}

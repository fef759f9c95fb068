package care.duet.server.platform.db;

import java.sql.SQLException;

/** A transaction could not be ended; what it did was undone, or its fate is unknown. */
final class TransactionFailedException extends RuntimeException {
  TransactionFailedException(SQLException cause) {
    super("The transaction could not be ended", cause);
  }
}

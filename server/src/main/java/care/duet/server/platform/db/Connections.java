package care.duet.server.platform.db;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps doubtful connections out of the pool. */
public final class Connections {
  private Connections() {}

  /** Cuts the connection, so that the pool throws it away when it comes back. */
  public static void discard(Connection connection, Throwable reason) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}

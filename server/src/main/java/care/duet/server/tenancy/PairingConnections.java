package care.duet.server.tenancy;

import care.duet.server.platform.db.Connections;
import care.duet.server.platform.db.NotBegunException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Hands out connections that see no row until {@link #confine} is called, and takes that back from
 * each before the pool gets it.
 */
record PairingConnections(DataSource dataSource) implements ConnectionFactory {
  private static final String SET = "SET @duet_pairing = ?";
  private static final String CLEAR = "SET @duet_pairing = NULL";

  @Override
  public Connection openConnection() throws SQLException {
    return dataSource.getConnection();
  }

  static void confine(Connection connection, PairingScope scope) {
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      set.setString(1, scope.pairingId());
      set.execute();
    } catch (SQLException e) {
      throw new NotBegunException(e);
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    try (connection) {
      clear(connection);
    }
  }

  private static void clear(Connection connection) {
    try (PreparedStatement clear = connection.prepareStatement(CLEAR)) {
      clear.execute();
    } catch (SQLException e) {
      // The work's own outcome stands; the connection that may still see a pairing does not.
      Connections.discard(connection, e);
    }
  }
}

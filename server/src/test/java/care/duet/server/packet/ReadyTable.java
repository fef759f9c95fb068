package care.duet.server.packet;

import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The table ready_packets of a pairing, and what stands beside it, past the wall. */
record ReadyTable(TestPairing pairing) {

  /** What is answered while no packet is ready. */
  <T> T without(Supplier<T> reading) {
    update("UPDATE ready_packets SET form = -form");
    try {
      return reading.get();
    } finally {
      update("UPDATE ready_packets SET form = -form");
    }
  }

  /** What is answered while another title stands in all that is ready. */
  <T> T planted(String title, Supplier<T> reading) {
    String put = "UPDATE ready_packets SET content = REPLACE(content, '%s', '%s')";
    update(put.formatted("\"title\":\"Name\"", "\"title\":\"" + title + "\""));
    try {
      return reading.get();
    } finally {
      update(put.formatted("\"title\":\"" + title + "\"", "\"title\":\"Name\""));
    }
  }

  void update(String sql) {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement statement = connection.prepareStatement(sql + " WHERE pairing_id = ?")) {
      connection.setAutoCommit(true);
      statement.setString(1, pairing.id());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The patient whom a side knows by this identifier. */
  String patient(String identifier) {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT patient_id FROM patient_records WHERE pairing_id = ? AND identifier = ?")) {
      statement.setString(1, pairing.id());
      statement.setString(2, identifier);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

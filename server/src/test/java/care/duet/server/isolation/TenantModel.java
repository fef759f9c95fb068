package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.compare.Level;
import care.duet.matching.model.DefaultModel;
import care.duet.matching.model.Model;
import care.duet.server.testing.TestDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The weights of one pairing, as if thousands of its records had taught them. */
final class TenantModel {

  private TenantModel() {}

  /** Stores the shipped numbers under a version with this word; answers the version. */
  static String learnt(String pairingId, String word) {
    Model shipped = DefaultModel.forGrowingPanel();
    String version = shipped.version() + "+estimated." + word;
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement row =
            connection.prepareStatement(
                """
                INSERT INTO match_models
                    (pairing_id, number, version, parameters, plan_records, practice_records,
                     estimated_at)
                SELECT ?, COUNT(*) + 1, ?, ?, 1000000, 1000000, '2026-11-20' FROM match_models
                """)) {
      row.setString(1, pairingId);
      row.setString(2, version);
      row.setString(3, parameters(shipped));
      assertThat(row.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return version;
  }

  private static String parameters(Model model) {
    ObjectNode numbers = new ObjectMapper().createObjectNode();
    numbers.put("match_share", model.matchShare());
    for (Level level : Level.values()) {
      numbers.withObject("/m").put(level.name(), model.m().of(level));
      numbers.withObject("/u").put(level.name(), model.u().of(level));
    }
    return numbers.toString();
  }
}

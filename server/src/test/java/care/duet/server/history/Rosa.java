package care.duet.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whom the plan knows as MH1 and the practice as 0017, in a pairing of her own.
 *
 * @param patientId what the combined list calls her
 */
record Rosa(TestPairing pairing, Imported files, String patientId) {

  /** Known by both sides' lists; no file has come. */
  static Rosa listed() {
    return listed(TestPairing.active());
  }

  static Rosa listed(TestPairing pairing) {
    String practice = Lists.practice().add("0017", "Rosa", "Diaz", "1950-02-28").json();
    String plan = Lists.plan().add("MH1", "Rosa", "Diaz", "1950-02-28").json();
    assertThat(pairing.practice().post(pairing.path("/risk-lists"), practice).status())
        .isEqualTo(201);
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), plan).status()).isEqualTo(201);
    Answer list = pairing.plan().get(pairing.path("/combined-list"));
    assertThat(list.json().path("entries")).hasSize(1);
    return new Rosa(pairing, new Imported(pairing), list.text("/entries/0/patient_id"));
  }

  String timeline(String query) {
    return pairing.path("/patients/" + patientId + "/timeline" + query);
  }

  String membership(String query) {
    return pairing.path("/patients/" + patientId + "/membership" + query);
  }

  /** Who has done this to her, as the trail has it. */
  List<String> audited(String action) {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT party FROM audit_events WHERE pairing_id = ? AND target_id = ?"
                    + " AND action = ? ORDER BY id")) {
      query.setString(1, pairing.id());
      query.setString(2, patientId);
      query.setString(3, action);
      List<String> parties = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          parties.add(rows.getString(1));
        }
      }
      return parties;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

package care.duet.server.tenancy;

import care.duet.server.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Pairings made past the walls, so that tests of the walls need nothing else. */
final class Pairings {
  private Pairings() {}

  static PairingScope create() {
    String suffix = UUID.randomUUID().toString().replace("-", "").substring(0, 26);
    String pairing = "prg_" + suffix;
    try (Connection connection = TestDatabase.get().unwalled()) {
      for (String kind : new String[] {"plan", "practice"}) {
        run(
            connection,
            """
            INSERT INTO organizations (id, kind, external_id, name, created_at, updated_at)
            VALUES (?, ?, ?, 'Org', NOW(6), NOW(6))
            """,
            "org_" + kind.substring(1, 3) + suffix.substring(2),
            kind,
            suffix);
      }
      run(
          connection,
          """
          INSERT INTO pairings (pairing_id, plan_organization_id, practice_organization_id, state,
                                settings, created_at, updated_at)
          VALUES (?, ?, ?, 'active', '{}', NOW(6), NOW(6))
          """,
          pairing,
          "org_la" + suffix.substring(2),
          "org_ra" + suffix.substring(2));
      run(
          connection,
          "INSERT INTO patients (pairing_id, id, created_at) VALUES (?, ?, NOW(6))",
          pairing,
          patientOf(pairing));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return PairingScopes.of(pairing);
  }

  /** Every pairing starts with one patient. */
  static String patientOf(PairingScope scope) {
    return patientOf(scope.pairingId());
  }

  static void run(Connection connection, String sql, String... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      statement.execute();
    }
  }

  private static String patientOf(String pairing) {
    return pairing.replace("prg_", "pat_");
  }
}

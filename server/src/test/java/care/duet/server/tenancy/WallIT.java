package care.duet.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.testing.TestDatabase;
import io.dropwizard.db.ManagedDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall: what the database does when the code above it forgets everything. */
class WallIT {
  private static final int ACCESS_DENIED = 1142;
  private static final String INSERT =
      """
      INSERT INTO patient_records (pairing_id, party, identifier, patient_id, given_name,
                                   family_name, birth_date, updated_at)
      VALUES (?, 'plan', ?, ?, 'Ann', 'Doe', '1950-02-28', NOW(6))
      """;

  private final PairingScope ours = Pairings.create();
  private final PairingScope theirs = Pairings.create();
  private final ManagedDataSource pool = TestPools.app();
  private final ManagedDataSource platformPool = TestPools.platform();
  private Connection app;

  @BeforeEach
  void open() throws SQLException {
    app = pool.getConnection();
    for (PairingScope scope : List.of(theirs, ours)) {
      confineTo(scope);
      Pairings.run(app, INSERT, scope.pairingId(), "1", Pairings.patientOf(scope));
    }
    app.commit();
  }

  @AfterEach
  void close() throws Exception {
    app.rollback();
    Pairings.run(app, "SET @duet_pairing = NULL");
    app.close();
    pool.stop();
    platformPool.stop();
  }

  @Test
  void showsNothingWhileNoPairingIsSet() throws SQLException {
    Pairings.run(app, "SET @duet_pairing = NULL");

    assertThat(query("SELECT COUNT(*) FROM patient_records")).containsExactly("0");
    assertThat(query("SELECT COUNT(*) FROM pairings")).containsExactly("0");
  }

  @Test
  void showsOnePairingWhileItIsSet() throws SQLException {
    assertThat(query("SELECT pairing_id FROM patient_records")).containsExactly(ours.pairingId());
    assertThat(query("SELECT pairing_id FROM pairings")).containsExactly(ours.pairingId());
  }

  @Test
  void refusesToWriteIntoAnotherPairing() {
    assertError(
        DatabaseErrors.OUTSIDE_VIEW, INSERT, theirs.pairingId(), "2", Pairings.patientOf(theirs));
  }

  @Test
  void refusesToWriteWhileNoPairingIsSet() throws SQLException {
    Pairings.run(app, "SET @duet_pairing = NULL");

    assertError(
        DatabaseErrors.OUTSIDE_VIEW, INSERT, ours.pairingId(), "2", Pairings.patientOf(ours));
  }

  @Test
  void refusesToMoveARowIntoAnotherPairing() {
    assertError(
        DatabaseErrors.OUTSIDE_VIEW,
        "UPDATE patient_records SET pairing_id = ?, patient_id = ?",
        theirs.pairingId(),
        Pairings.patientOf(theirs));
  }

  @Test
  void refusesALinkToARowOfAnotherPairing() {
    assertError(
        DatabaseErrors.NO_REFERENCED_ROW,
        INSERT,
        ours.pairingId(),
        "2",
        Pairings.patientOf(theirs));
  }

  @Test
  void looksUpAKeyThroughTheViewAsThroughTheTable() throws SQLException {
    List<String> types = new ArrayList<>();
    try (Connection connection = TestDatabase.get().unwalled();
        Statement statement = connection.createStatement()) {
      statement.execute("SET @duet_pairing = '" + ours.pairingId() + "'");
      try (ResultSet plan =
          statement.executeQuery(
              "EXPLAIN SELECT * FROM "
                  + TestDatabase.get().config().viewSchema()
                  + ".patient_records WHERE pairing_id = '"
                  + ours.pairingId()
                  + "' AND party = 'plan' AND identifier = '1'")) {
        while (plan.next()) {
          types.add(plan.getString("type"));
        }
      }
    }
    assertThat(types).containsExactly("const");
  }

  @Test
  void keepsTheAppAccountOutOfTheTables() {
    assertError(
        ACCESS_DENIED,
        "SELECT * FROM " + TestDatabase.get().config().schema() + ".patient_records");
    assertError(ACCESS_DENIED, "DELETE FROM patient_records");
    assertError(ACCESS_DENIED, "UPDATE audit_events SET action = ''");
    assertError(ACCESS_DENIED, "DELETE FROM audit_events");
    assertError(ACCESS_DENIED, "SELECT * FROM client_grants");
  }

  @Test
  void keepsTheAppAccountFromChangingTheWall() {
    String user = TestDatabase.get().config().accounts().app().user();
    assertThatThrownBy(
            () ->
                Pairings.run(
                    app,
                    "GRANT SELECT ON "
                        + TestDatabase.get().config().schema()
                        + ".patient_records TO '"
                        + user
                        + "'@'%'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Pairings.run(app, "CREATE VIEW mine AS SELECT 1"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Pairings.run(app, "CREATE TABLE mine (id INT)"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void takesOneStatementAtATime() {
    assertThatThrownBy(
            () ->
                Pairings.run(app, "SET @duet_pairing = NULL; SET @duet_pairing = '" + theirs + "'"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void keepsThePlatformAccountAwayFromPatients() throws SQLException {
    try (Connection platform = platformPool.getConnection()) {
      for (String table :
          List.of("patients", "patient_records", "risk_list_entries", "combined_list_entries")) {
        assertThatThrownBy(() -> Pairings.run(platform, "SELECT * FROM " + table))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getErrorCode()).isEqualTo(ACCESS_DENIED));
      }
      Pairings.run(platform, "SELECT * FROM pairings");
      platform.rollback();
    }
  }

  private void confineTo(PairingScope scope) throws SQLException {
    Pairings.run(app, "SET @duet_pairing = ?", scope.pairingId());
  }

  private List<String> query(String sql) throws SQLException {
    try (Statement statement = app.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }

  private void assertError(int code, String sql, String... arguments) {
    assertThatThrownBy(() -> Pairings.run(app, sql, arguments))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getErrorCode()).isEqualTo(code));
  }
}

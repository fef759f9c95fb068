package care.duet.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.platform.db.DatabaseException;
import care.duet.server.tenancy.RecordDao.Row;
import io.dropwizard.db.ManagedDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first wall: what PairingDb does to every statement. */
class PairingDbIT {
  private static final LocalDate BIRTH = LocalDate.of(1950, 2, 28);

  private final ManagedDataSource pool = TestPools.app();
  private final PairingDb db = TestPools.db(pool);
  private final PairingScope ours = Pairings.create();
  private final PairingScope theirs = Pairings.create();

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void refusesStatementsThatDoNotNameThePairing() {
    insert(ours, "Ann");

    assertRefused(dao -> dao.namesOnlyCommented());
    assertRefused(dao -> dao.namesOnlyQuoted());
    assertRefused(dao -> dao.renameUnguarded());
    assertRefused(dao -> dao.insertUnguarded(ours.pairingId(), List.of("pat_x", "pat_y")));
    assertThat(names(ours)).containsExactly("Ann");
  }

  @Test
  void refusesDaosThatOfferAWayAround() {
    assertThatThrownBy(() -> db.read(ours, tx -> tx.dao(WithHandle.class)))
        .isInstanceOf(UnguardedStatementException.class);
    assertThatThrownBy(() -> db.read(ours, tx -> tx.dao(WithScript.class)))
        .isInstanceOf(UnguardedStatementException.class);
    assertThatThrownBy(() -> db.read(ours, tx -> tx.dao(WithBatchOfUpdates.class)))
        .isInstanceOf(UnguardedStatementException.class);
  }

  @Test
  void ignoresAPairingThatTheCallerBinds() {
    insert(ours, "Ann");
    insert(theirs, "Bob");

    assertThat(texts(db, dao -> dao.namesOf(theirs.pairingId()))).containsExactly("Ann");
  }

  @Test
  void ignoresAPairingInsideABoundRow() {
    Row row = new Row(theirs.pairingId(), "1", Pairings.patientOf(ours), "Ann", BIRTH);

    db.inTransaction(ours, tx -> tx.dao(RecordDao.class).insert(row));

    assertThat(names(ours)).containsExactly("Ann");
    assertThat(names(theirs)).isEmpty();
  }

  @Test
  void ignoresAPairingInsideTheRowsOfABatch() {
    List<Row> rows =
        List.of(
            new Row(theirs.pairingId(), "1", Pairings.patientOf(ours), "Ann", BIRTH),
            new Row(theirs.pairingId(), "2", Pairings.patientOf(ours), "Ben", BIRTH));

    db.inTransaction(ours, tx -> tx.dao(RecordDao.class).insertAll(rows));

    assertThat(names(ours)).containsExactly("Ann", "Ben");
    assertThat(names(theirs)).isEmpty();
  }

  @Test
  void looksUpAListOfTexts() {
    insert(ours, "Ann");
    insert(ours, "O'Hara <names>");
    insert(theirs, "Bob");

    assertThat(texts(db, dao -> dao.called(List.of("O'Hara <names>", "Bob", "') OR 1 = 1 -- "))))
        .containsExactly("O'Hara <names>");
  }

  @Test
  void refusesToPutAnythingElseIntoAStatement() {
    assertRefused(dao -> dao.where("1 = 1"));
    assertRefused(dao -> dao.where(":pairingId = :pairingId"));
  }

  @Test
  void clearsThePairingWhenTheWorkIsDone() throws SQLException {
    assertThat(texts(db, dao -> dao.variable())).containsExactly(ours.pairingId());
    assertThat(pooledVariable()).isNull();

    db.read(ours, tx -> tx.dao(RecordDao.class).variable());
    assertThat(pooledVariable()).isNull();
  }

  @Test
  void clearsThePairingAndUndoesTheWorkThatFails() throws SQLException {
    assertThatThrownBy(
            () ->
                db.inTransaction(
                    ours,
                    tx -> {
                      tx.dao(RecordDao.class).insert(new Row(ours, "1", "Ann"));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(pooledVariable()).isNull();
    assertThat(names(ours)).isEmpty();
  }

  @Test
  void clearsThePairingAfterADatabaseError() throws SQLException {
    Row row = new Row(ours, "1", "Ann");
    assertThatThrownBy(
            () ->
                db.inTransaction(ours, tx -> tx.dao(RecordDao.class).insertAll(List.of(row, row))))
        .isInstanceOfSatisfying(
            DatabaseException.class,
            e -> {
              assertThat(e.code()).isEqualTo(DatabaseErrors.DUPLICATE_KEY);
              assertThat(e).hasNoCause();
              assertThat(e.getMessage()).doesNotContain("Ann");
            });

    assertThat(pooledVariable()).isNull();
    assertThat(names(ours)).isEmpty();
  }

  @Test
  void readingLeavesNothingBehind() {
    db.read(ours, tx -> tx.dao(RecordDao.class).insert(new Row(ours, "1", "Ann")));

    assertThat(names(ours)).isEmpty();
  }

  @Test
  void aDaoDiesWithItsTransaction() {
    AtomicReference<RecordDao> kept = new AtomicReference<>();
    db.read(
        ours,
        tx -> {
          kept.set(tx.dao(RecordDao.class));
          return kept.get().names();
        });

    assertThatThrownBy(() -> kept.get().names()).isInstanceOf(Exception.class);
  }

  @Test
  void theGuardHoldsWithoutTheWall() throws Exception {
    ManagedDataSource open = TestPools.withoutWall();
    try {
      PairingDb unwalled = TestPools.db(open);
      insert(ours, "Ann");
      insert(theirs, "Bob");

      assertThat(texts(unwalled, dao -> dao.names())).containsExactly("Ann");
      assertThat(renamed(unwalled)).isEqualTo(1);
      assertThat(names(theirs)).containsExactly("Bob");
    } finally {
      open.stop();
    }
  }

  @Test
  void theWallHoldsWithoutTheGuard() {
    PairingDb unguarded = TestPools.dbWithoutGuard(pool);
    insert(ours, "Ann");
    insert(theirs, "Bob");

    assertThat(texts(unguarded, dao -> dao.names())).containsExactly("Ann");
    assertThat(renamed(unguarded)).isEqualTo(1);
    assertThat(names(theirs)).containsExactly("Bob");
  }

  @Test
  void withoutEitherWallTheTestsSeeTheLeak() throws Exception {
    ManagedDataSource open = TestPools.withoutWall();
    try {
      insert(ours, "Ann");
      insert(theirs, "Bob");

      assertThat(texts(TestPools.dbWithoutGuard(open), dao -> dao.names())).contains("Ann", "Bob");
    } finally {
      open.stop();
    }
  }

  private void insert(PairingScope scope, String name) {
    db.inTransaction(scope, tx -> tx.dao(RecordDao.class).insert(new Row(scope, name, name)));
  }

  private List<String> names(PairingScope scope) {
    return db.read(scope, tx -> tx.dao(RecordDao.class).names());
  }

  private List<String> texts(PairingDb used, Function<RecordDao, List<String>> query) {
    return used.inTransaction(ours, tx -> query.apply(tx.dao(RecordDao.class)));
  }

  private int renamed(PairingDb used) {
    return used.inTransaction(ours, tx -> tx.dao(RecordDao.class).rename("Amy"));
  }

  private void assertRefused(Function<RecordDao, Object> call) {
    assertThatThrownBy(() -> db.inTransaction(ours, tx -> call.apply(tx.dao(RecordDao.class))))
        .isInstanceOf(UnguardedStatementException.class);
  }

  private String pooledVariable() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT @duet_pairing")) {
      result.next();
      return result.getString(1);
    }
  }

  interface WithHandle extends PairingDao, SqlObject {}

  interface WithBatchOfUpdates extends PairingDao {
    @SqlBatch("UPDATE patients SET id = :id WHERE pairing_id = :pairingId")
    int[] update(@Bind("id") List<String> ids);
  }

  interface WithScript extends PairingDao {
    @SqlScript("DELETE FROM audit_events")
    void run();
  }
}

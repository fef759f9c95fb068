package care.duet.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.testing.TestDatabase;
import io.dropwizard.db.ManagedDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many rows in few statements, which both engines take and refuse alike. */
class BulkInsertIT {
  private static final LocalDate BIRTH = LocalDate.of(1950, 2, 28);

  private final ManagedDataSource pool = TestPools.app();
  private final PairingDb db = TestPools.db(pool);
  private final PairingScope scope = Pairings.create();
  private final PairingScope theirs = Pairings.create();

  @BeforeEach
  void createList() {
    db.inTransaction(scope, tx -> tx.dao(EntryDao.class).insertList());
  }

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void insertsEveryKindOfValue() {
    String name = "Zoë 😀 \"q\" \\ 'x'";
    insert(List.of(new Entry(1, patient(), name, null, BIRTH, new BigDecimal("12.3456"), true)));

    assertThat(rows()).containsExactly("1|" + name + "|-|1950-02-28|12.3456|1|[\"a\\\\b 😀\"]");
  }

  @Test
  void leavesWhatIsMissingEmptyInAnyRow() {
    createPatients(2);

    insert(
        List.of(
            new Entry(1, patient(), "A", null, BIRTH, null, null),
            new Entry(2, "pat_2", "B", "Jr", BIRTH, BigDecimal.ONE, false)));

    assertThat(rows())
        .containsExactly(
            "1|A|-|1950-02-28|-|-|[\"a\\\\b 😀\"]", "2|B|Jr|1950-02-28|1.0000|0|[\"a\\\\b 😀\"]");
  }

  @Test
  void takesAnEmptyList() {
    insert(List.of());

    assertThat(rows()).isEmpty();
  }

  @Test
  void insertsNothingWhenOneRowIsRefused() {
    Entry good = new Entry(1, patient(), "A", null, BIRTH, null, null);
    Entry foreign = new Entry(2, Pairings.patientOf(theirs), "B", null, BIRTH, null, null);

    assertThatThrownBy(() -> insert(List.of(good, foreign)))
        .satisfies(
            e -> assertThat(DatabaseErrors.is(e, DatabaseErrors.NO_REFERENCED_ROW)).isTrue());
    assertThatThrownBy(() -> insert(List.of(good, good)))
        .satisfies(e -> assertThat(DatabaseErrors.is(e, DatabaseErrors.DUPLICATE_KEY)).isTrue());
    assertThat(rows()).isEmpty();
  }

  @Test
  void sendsManyRowsInFewStatements() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    createPatients(1200);
    for (int i = 1; i <= 1200; i++) {
      entries.add(new Entry(i, "pat_" + i, "Ann", null, BIRTH, BigDecimal.TEN, true));
    }
    Collections.shuffle(entries);
    long before = writes();

    insert(entries);

    assertThat(rows()).hasSize(1200);
    assertThat(writes() - before).isLessThanOrEqualTo(6);
  }

  private void insert(List<Entry> entries) {
    db.inTransaction(scope, tx -> tx.dao(EntryDao.class).insertAll(entries));
  }

  private List<String> rows() {
    return db.read(scope, tx -> tx.dao(EntryDao.class).rows());
  }

  private String patient() {
    return Pairings.patientOf(scope);
  }

  private void createPatients(int count) {
    List<String> ids = IntStream.rangeClosed(1, count).mapToObj(i -> "pat_" + i).toList();
    db.inTransaction(scope, tx -> tx.dao(EntryDao.class).insertPatients(ids));
  }

  private static long writes() throws SQLException {
    try (Connection connection = TestDatabase.get().unwalled();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_insert'")) {
      result.next();
      return result.getLong(2);
    }
  }

  /** A row as a feature would have it. */
  public record Entry(
      int rank,
      String patientId,
      String givenName,
      String suffix,
      LocalDate birthDate,
      BigDecimal riskScore,
      Boolean pcpDesignated) {
    public String drivers() {
      return "[\"a\\\\b 😀\"]";
    }
  }

  interface EntryDao extends PairingDao {
    @SqlUpdate(
        """
        INSERT INTO risk_lists (pairing_id, id, party, revision, cycle, definition,
                                recommended_size, size, combined_list_version,
                                submitted_at, submitted_by)
        VALUES (:pairingId, 'rsl_1', 'plan', 1, '2026', 'd', 1, 1, 1, NOW(6), 'cli_1')
        """)
    int insertList();

    @SqlBatch("INSERT INTO patients (pairing_id, id, created_at) VALUES (:pairingId, :id, NOW(6))")
    int[] insertPatients(@Bind("id") List<String> ids);

    @SqlBatch(
        """
        INSERT INTO risk_list_entries
            (pairing_id, risk_list_id, list_rank, identifier, patient_id, given_name, family_name,
             suffix, birth_date, risk_score, pcp_designated, additional, drivers)
        VALUES (:pairingId, 'rsl_1', :rank, :patientId, :patientId, :givenName, 'Doe', :suffix,
                :birthDate, :riskScore, :pcpDesignated, FALSE, :drivers)
        """)
    @BatchChunkSize(500)
    int[] insertAll(@BindMethods List<Entry> entries);

    @SqlQuery(
        """
        SELECT CONCAT_WS('|', list_rank, given_name, COALESCE(suffix, '-'), birth_date,
                         COALESCE(risk_score, '-'), COALESCE(pcp_designated, '-'), drivers)
          FROM risk_list_entries WHERE pairing_id = :pairingId ORDER BY list_rank
        """)
    List<String> rows();
  }
}

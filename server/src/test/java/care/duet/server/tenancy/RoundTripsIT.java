package care.duet.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.tenancy.RecordDao.Row;
import care.duet.server.testing.TestDatabase;
import io.dropwizard.db.ManagedDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the price of the walls where it is. */
class RoundTripsIT {
  // Opening the counting connection, asking, and closing it.
  private static final long COUNTING = cost();
  private final ManagedDataSource pool = TestPools.app();
  private final PairingDb db = TestPools.db(pool);
  private final PairingScope scope = Pairings.create();

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void aUnitOfWorkCostsThreeStatementsBesideItsOwn() throws SQLException {
    db.read(scope, tx -> tx.dao(RecordDao.class).names());
    db.inTransaction(scope, tx -> tx.dao(RecordDao.class).insert(new Row(scope, "1", "Ann")));

    long before = questions();
    db.read(scope, tx -> tx.dao(RecordDao.class).names());
    long afterRead = questions();
    db.inTransaction(scope, tx -> tx.dao(RecordDao.class).insert(new Row(scope, "2", "Bob")));
    long afterWrite = questions();

    assertThat(afterRead - before).isEqualTo(4 + COUNTING);
    assertThat(afterWrite - afterRead).isEqualTo(4 + COUNTING);
  }

  private static long cost() {
    try {
      questions();
      long before = questions();
      return questions() - before;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long questions() throws SQLException {
    try (Connection connection = TestDatabase.get().unwalled();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      result.next();
      return result.getLong(2);
    }
  }
}

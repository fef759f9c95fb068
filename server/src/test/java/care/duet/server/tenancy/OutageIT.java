package care.duet.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DatabaseUnavailableException;
import care.duet.server.tenancy.RecordDao.Row;
import care.duet.server.testing.TestDatabase;
import io.dropwizard.db.ManagedDataSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutageIT {
  private final TestDatabase database = TestDatabase.get();
  private final ManagedDataSource pool = TestPools.app();
  private final PairingDb db = TestPools.db(pool);
  private final PairingScope scope = Pairings.create();

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void recoversByItselfAfterTheDatabaseWentAwayInMidRequest() {
    try {
      assertThatThrownBy(
              () ->
                  db.inTransaction(
                      scope,
                      tx -> {
                        tx.dao(RecordDao.class).insert(new Row(scope, "1", "Lost"));
                        database.stop();
                        return tx.dao(RecordDao.class).insert(new Row(scope, "2", "Lost"));
                      }))
          .isInstanceOf(DatabaseUnavailableException.class);
      assertThatThrownBy(() -> db.read(scope, tx -> tx.dao(RecordDao.class).names()))
          .isInstanceOf(DatabaseUnavailableException.class);
    } finally {
      database.start();
    }

    List<String> names = db.read(scope, tx -> tx.dao(RecordDao.class).names());

    assertThat(names).isEmpty();
  }

  @Test
  void anIdleConnectionThatDiedIsReplaced() {
    db.read(scope, tx -> tx.dao(RecordDao.class).names());
    database.stop();
    database.start();

    List<String> names = db.read(scope, tx -> tx.dao(RecordDao.class).names());

    assertThat(names).isEmpty();
  }

  @Test
  void saysSoonThatThePoolIsExhausted() {
    assertThatThrownBy(
            () ->
                db.read(
                    scope, outer -> db.read(scope, inner -> inner.dao(RecordDao.class).names())))
        .isInstanceOf(DatabaseUnavailableException.class);
  }
}

package care.duet.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.db.Transactions;
import io.dropwizard.db.ManagedDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairingConnectionsIT {
  private final ManagedDataSource pool = TestPools.app();
  private final PairingScope scope = Pairings.create();

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @Test
  void aConnectionThatKeepsItsPairingNeverServesAgain() throws SQLException {
    String first = ask("SELECT CONNECTION_ID()");
    PairingDb db = new PairingDb(refusing("SET @duet_pairing = NULL"), new Transactions());

    db.read(scope, tx -> tx.dao(RecordDao.class).names());

    assertThat(ask("SELECT CONNECTION_ID()")).isNotEqualTo(first);
    assertThat(ask("SELECT @duet_pairing")).isNull();
  }

  @Test
  void aConnectionThatIsFineServesAgain() throws SQLException {
    String first = ask("SELECT CONNECTION_ID()");

    TestPools.db(pool).read(scope, tx -> tx.dao(RecordDao.class).names());

    assertThat(ask("SELECT CONNECTION_ID()")).isEqualTo(first);
  }

  private String ask(String question) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(question)) {
      result.next();
      return result.getString(1);
    }
  }

  private DataSource refusing(String sql) {
    return proxy(
        DataSource.class,
        pool,
        connection -> proxy(Connection.class, connection, statement -> statement, sql),
        "");
  }

  private static <T> T proxy(Class<T> type, Object target, Wrapper wrapper, String refused) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (arguments != null && refused.equals(arguments[0])) {
                throw new SQLException("refused");
              }
              try {
                return wrapper.wrap(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private interface Wrapper {
    Object wrap(Object result);
  }
}

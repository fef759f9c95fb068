package care.duet.bench.floor;

import com.mysql.cj.BindValue;
import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sits in the driver of a product that runs in this process and writes down every statement it
 * sends. Made by the driver, hence public and with one static place for what it saw.
 */
public final class Recorder implements QueryInterceptor {

  /** What makes the driver use it. */
  public static final String URL_SUFFIX = "&queryInterceptors=" + Recorder.class.getName();

  private static final List<Recorded> SEEN = Collections.synchronizedList(new ArrayList<>());

  private long connection;
  private String user = "";

  /** Made by the driver. */
  public Recorder() {}

  /** Runs something and answers the statements that were sent meanwhile, in their order. */
  public static List<Recorded> during(Runnable work) {
    SEEN.clear();
    work.run();
    synchronized (SEEN) {
      return List.copyOf(SEEN);
    }
  }

  /** Whether two recordings differ in nothing but arguments. */
  public static boolean sameStatements(List<Recorded> one, List<Recorded> other) {
    return one.stream()
        .map(Recorded::sql)
        .toList()
        .equals(other.stream().map(Recorded::sql).toList());
  }

  @Override
  public QueryInterceptor init(MysqlConnection opened, Properties properties, Log log) {
    connection = System.identityHashCode(opened);
    user = opened.getUser();
    return this;
  }

  @Override
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // as the driver wants it
  public <T extends @Nullable Resultset> T preProcess(Supplier<String> sql, Query query) {
    List<Object> values = new ArrayList<>();
    if (query instanceof PreparedQuery prepared) {
      for (BindValue value : prepared.getQueryBindings().getBindValues()) {
        values.add(value.isNull() ? Recorded.NULL : value.getValue());
      }
    }
    SEEN.add(new Recorded(connection, user, sql.get(), values));
    return null;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return false;
  }

  @Override
  public void destroy() {}

  @Override
  public <T extends @Nullable Resultset> T postProcess(
      Supplier<String> sql, Query query, T original, ServerSession session) {
    return original;
  }

  /** One statement on its way to the database. */
  public record Recorded(long connection, String user, String sql, List<Object> values) {
    static final Object NULL =
        new Object() {
          @Override
          public String toString() {
            return "NULL";
          }
        };

    public Recorded {
      values = List.copyOf(values);
    }

    static boolean same(Object one, Object other) {
      return one instanceof byte[] bytes
          ? other instanceof byte[] others && Arrays.equals(bytes, others)
          : one.equals(other);
    }
  }
}

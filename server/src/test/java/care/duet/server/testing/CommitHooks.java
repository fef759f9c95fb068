package care.duet.server.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lets a test act at the worst moments of a transaction: just before its commit or just after. */
public final class CommitHooks {

  private final AtomicReference<Hook> before = new AtomicReference<>(Hook.NONE);
  private final AtomicReference<Hook> after = new AtomicReference<>(Hook.NONE);

  /** Runs once, before the next commit. */
  public void beforeNext(Hook hook) {
    before.set(hook);
  }

  /** Runs once, after the next commit has succeeded; what it throws is the commit's outcome. */
  public void afterNext(Hook hook) {
    after.set(hook);
  }

  /** The same pool with the hooks around each commit. */
  public DataSource around(DataSource pool) {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object answer = method.invoke(pool, arguments);
          return answer instanceof Connection connection ? around(connection) : answer;
        });
  }

  private Connection around(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (!method.getName().equals("commit")) {
            return method.invoke(connection, arguments);
          }
          before.getAndSet(Hook.NONE).run();
          connection.commit();
          after.getAndSet(Hook.NONE).run();
          return null;
        });
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.run(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** What a test does at a commit. */
  @FunctionalInterface
  public interface Hook {
    Hook NONE = () -> {};

    void run() throws SQLException;
  }

  private interface Call {
    @Nullable Object run(Method method, Object @Nullable [] arguments) throws Exception;
  }
}

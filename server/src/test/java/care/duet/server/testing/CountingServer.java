package care.duet.server.testing;

import care.duet.server.DuetApplication;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** A server of its own that counts the statements it sends inside pairings. */
public final class CountingServer {

  private final AtomicInteger statements = new AtomicInteger();
  private final TestServer server =
      TestServer.start(
          () ->
              new DuetApplication() {
                @Override
                protected JdbiPlugin[] plugins() {
                  return new JdbiPlugin[] {new Counting()};
                }
              });

  /** Where it is. */
  public URI uri() {
    return server.uri();
  }

  /** How many statements a call takes. */
  public int statements(Runnable call) {
    statements.set(0);
    call.run();
    return statements.get();
  }

  /** Stops it. */
  public void stop() {
    server.stop();
  }

  private final class Counting implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
      jdbi.getConfig(SqlStatements.class)
          .setSqlLogger(
              new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                  statements.incrementAndGet();
                }
              });
    }
  }
}

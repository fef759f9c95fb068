package care.duet.server.packet;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.DuetApplication;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Fifty packets must not cost fifty times the round trips of one. */
final class PacketStatementsIT {

  private static final AtomicInteger STATEMENTS = new AtomicInteger();
  private static final TestServer SERVER =
      TestServer.start(
          () ->
              new DuetApplication() {
                @Override
                protected JdbiPlugin[] plugins() {
                  return new JdbiPlugin[] {new Counting()};
                }
              });

  private final TestPairing pairing = TestPairing.active();
  private final Api plan = new Api(SERVER.uri(), pairing.plan().key());

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aPacketOfManyCostsTheStatementsOfOne() {
    String list = Lists.strangers(Lists.plan(), "p", 50).json();
    assertThat(plan.post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);
    List<String> patients =
        plan.get(pairing.path("/combined-list"))
            .json()
            .path("entries")
            .findValuesAsText("patient_id");
    assertThat(patients).hasSize(50);

    int one = statements(patients.subList(0, 1));
    int fifty = statements(patients);
    assertThat(fifty).isEqualTo(one).isBetween(1, 4);
  }

  private int statements(List<String> patients) {
    String ids = String.join("\", \"", patients);
    STATEMENTS.set(0);
    assertThat(plan.post(pairing.path("/packets"), "{\"patient_ids\": [\"" + ids + "\"]}").status())
        .isEqualTo(200);
    return STATEMENTS.get();
  }

  /** Counts what is sent inside pairings. */
  private static final class Counting implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
      jdbi.getConfig(SqlStatements.class)
          .setSqlLogger(
              new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                  STATEMENTS.incrementAndGet();
                }
              });
    }
  }
}

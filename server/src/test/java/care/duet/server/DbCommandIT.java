package care.duet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** What {@code duet db status} tells an operator. */
final class DbCommandIT {

  private final DatabaseConfig database = TestDatabase.get().config();

  @Test
  void saysThatTheDatabaseIsAtHead() throws Exception {
    assertThat(status(database)).isEqualTo(new Outcome(0, "The database is at head.", ""));
  }

  @Test
  void saysWhatIsPendingWhereNothingHasBeenMigrated() throws Exception {
    Outcome outcome = status(TestDatabase.get().apart("never_made"));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.said()).matches("\\d+ migrations are pending: \\[.*001.*]");
  }

  @Test
  void saysInASentenceThatTheDatabaseIsOutOfReach() throws Exception {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    DatabaseConfig away = database.at("jdbc:mysql://127.0.0.1:" + nobody, database.accounts());

    assertThat(status(away))
        .isEqualTo(new Outcome(1, "", "The database could not be read: Connection refused\n"));
  }

  @Test
  void saysInASentenceThatTheAccountIsRefused() throws Exception {
    DatabaseAccounts accounts =
        new DatabaseAccounts(
            new DatabaseAccount("nobody", "wrong"),
            database.accounts().app(),
            database.accounts().platform());

    Outcome outcome = status(database.at(String.valueOf(database.url()), accounts));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.errors())
        .startsWith("The database could not be read: Access denied for user 'nobody'")
        .hasLineCount(1);
  }

  private static Outcome status(DatabaseConfig config) throws IOException, InterruptedException {
    Process process = ServerProcess.command(config, "db", "status").start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(
        process.waitFor(),
        said.stripTrailing(),
        // A library of the tests names the driver as it was called long ago, and Java tries it.
        errors.replaceAll("Loading class .*\n", ""));
  }

  private record Outcome(int code, String said, String errors) {}
}

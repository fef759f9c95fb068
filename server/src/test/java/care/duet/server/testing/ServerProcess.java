package care.duet.server.testing;

import static java.util.Objects.requireNonNullElse;

import care.duet.server.DuetApplication;
import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.security.ApiKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The server as a process of its own, on an external database, set up by environment alone. */
public record ServerProcess(Process process, int port, int adminPort, ApiKey administrator)
    implements AutoCloseable {

  /**
   * Starts it; what it prints goes to the file, and what goes wrong to {@code errors} beside it.
   */
  public static ServerProcess start(
      DatabaseConfig database, Map<String, String> environment, Path output) throws IOException {
    int port = freePort();
    int adminPort = freePort();
    ApiKey administrator = ApiKey.random();
    ProcessBuilder builder = command(database, "server");
    builder.environment().putAll(environment);
    builder.environment().put("DUET_PORT", String.valueOf(port));
    builder.environment().put("DUET_ADMIN_PORT", String.valueOf(adminPort));
    builder.environment().put("DUET_BOOTSTRAP_ADMINISTRATOR_KEY", administrator.secret());
    builder.redirectOutput(output.toFile());
    builder.redirectError(output.resolveSibling("errors").toFile());
    Process process = builder.start();
    return new ServerProcess(process, port, adminPort, administrator);
  }

  /** Any command on the database, set up and not started yet. */
  public static ProcessBuilder command(DatabaseConfig database, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                DuetApplication.class.getName()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    Map<String, String> variables = builder.environment();
    variables.put("DUET_DB_URL", database.isEmbedded() ? "" : String.valueOf(database.url()));
    variables.put("DUET_DB_SCHEMA", database.schema());
    variables.put("DUET_DB_VIEW_SCHEMA", database.viewSchema());
    // The servers of a run share a database and have clocks of their own.
    variables.put("DUET_BACKGROUND_JOBS", "false");
    put(variables, "MIGRATE", database.accounts().migrate());
    put(variables, "APP", database.accounts().app());
    put(variables, "PLATFORM", database.accounts().platform());
    return builder;
  }

  /** Where the API is. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Calls health and metrics, without a key. */
  public Api admin() {
    return new Api(URI.create("http://127.0.0.1:" + adminPort), "");
  }

  /** Ends it, in disorder if it is still there. */
  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static void put(Map<String, String> variables, String name, DatabaseAccount account) {
    variables.put("DUET_DB_" + name + "_USER", account.user());
    variables.put("DUET_DB_" + name + "_PASSWORD", requireNonNullElse(account.password(), ""));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

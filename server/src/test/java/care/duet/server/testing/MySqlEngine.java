package care.duet.server.testing;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real MySQL server out of the archive that Airlift publishes, with data for one run. */
final class MySqlEngine implements TestEngine {
  private static final String VERSION = "mysql-8.0.12";

  private final Path base;
  private final Path home;
  private final DatabaseConfig config;
  private final int port;
  private @Nullable Process server;

  MySqlEngine(Path cache, Path home, DatabaseConfig embedded) {
    this.base = cache.resolve(VERSION);
    this.home = home;
    this.port = freePort();
    this.config =
        embedded.at(
            "jdbc:mysql://127.0.0.1:" + port,
            new DatabaseAccounts(
                new DatabaseAccount("duet_migrate", "migrate"),
                new DatabaseAccount("duet_app", "app"),
                new DatabaseAccount("duet_platform", "platform")));
  }

  @Override
  public DatabaseConfig running() {
    return config;
  }

  @Override
  public void start() {
    Steps.run(
        () -> {
          unpack();
          if (!Files.exists(home.resolve("data"))) {
            initialize();
          }
          server = mysqld("--port=" + port, "--bind-address=127.0.0.1", "--mysqlx=OFF");
          awaitReady(server);
        });
  }

  @Override
  public void stop() {
    Process running = server;
    if (running != null) {
      running.destroy();
      Steps.run(running::waitFor);
      server = null;
    }
  }

  private void unpack() throws IOException, InterruptedException {
    if (Files.exists(base)) {
      return;
    }
    Files.createDirectories(base.getParent());
    Path unfinished = Files.createTempDirectory(base.getParent(), VERSION);
    Path archive = unfinished.resolve("archive.tar.gz");
    try (InputStream content = getClass().getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
      Files.copy(Objects.requireNonNull(content), archive);
    }
    run(List.of("tar", "xzf", archive.toString(), "-C", unfinished.toString()));
    Files.delete(archive);
    Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
  }

  private void initialize() throws IOException, InterruptedException {
    Files.createDirectories(home);
    Files.writeString(
        home.resolve("init.sql"),
        """
        CREATE USER IF NOT EXISTS 'duet_migrate'@'%' IDENTIFIED BY 'migrate';
        GRANT ALL PRIVILEGES ON *.* TO 'duet_migrate'@'%' WITH GRANT OPTION;
        """);
    if (mysqld("--initialize-insecure").waitFor() != 0) {
      throw new IOException("MySQL could not be installed; see " + home.resolve("mysql.log"));
    }
  }

  // The binary log stays on, as it is in production: it restricts who may create functions.
  private Process mysqld(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                base.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + home.resolve("data"),
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--innodb-flush-log-at-trx-commit=1",
                "--character-set-server=utf8mb4"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(List.of(more));
    if (!List.of(more).contains("--initialize-insecure")) {
      command.add("--init-file=" + home.resolve("init.sql"));
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("mysql.log").toFile())
        .start();
  }

  private void awaitReady(Process process) throws InterruptedException {
    while (!canConnect()) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("MySQL ended; see " + home.resolve("mysql.log"));
      }
    }
  }

  private boolean canConnect() {
    try (Connection connection =
        DriverManager.getConnection(config.urlOf(""), "duet_migrate", "migrate")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("Failed: " + command);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

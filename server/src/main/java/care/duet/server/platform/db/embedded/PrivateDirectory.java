package care.duet.server.platform.db.embedded;

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
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A directory that only its owner can enter, for the data and the passwords to it. */
record PrivateDirectory(Path path) {
  private static final FileAttribute<?> OWNER_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  PrivateDirectory {
    path = path.toAbsolutePath();
  }

  void create() throws IOException {
    Files.createDirectories(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
  }

  Path log() {
    return path.resolve("mariadb.log");
  }

  /** The password in the given file, made up at the first call. */
  String secret(String file) throws IOException {
    Path secret = path.resolve(file);
    if (!Files.exists(secret)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
    return Files.readString(secret);
  }

  /** Replaces a file as a whole; it is never readable to others, not even for a moment. */
  Path write(String file, String text) throws IOException {
    Path target = path.resolve(file);
    Files.deleteIfExists(target);
    try (SeekableByteChannel channel =
        Files.newByteChannel(target, Set.of(CREATE_NEW, WRITE), OWNER_FILE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
    return target;
  }
}

package care.duet.server.platform.db.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second server out of a data directory; the operating system drops it with the process.
 */
record DirectoryLock(FileChannel channel) {

  static DirectoryLock acquire(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new IOException(
          "Another server is using the embedded database in "
              + directory
              + "; stop it, or give this one another database.embeddedDirectory");
    }
    return new DirectoryLock(channel);
  }

  void release() throws IOException {
    channel.close();
  }
}

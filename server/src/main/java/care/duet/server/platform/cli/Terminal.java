package care.duet.server.platform.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/**
 * Where a command answers: as it is, in UTF-8 and at once. A log's line comes from another thread,
 * with a date before it, and may be lost when the process ends.
 */
public final class Terminal {

  private Terminal() {}

  /** Standard output. */
  public static PrintStream out() {
    return on(FileDescriptor.out);
  }

  /** Standard error. */
  public static PrintStream err() {
    return on(FileDescriptor.err);
  }

  private static PrintStream on(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
  }
}

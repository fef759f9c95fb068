package care.duet.server.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A body that ends the request when it is larger than the limit, trickles in, or is broken. The
 * container has a minimum rate of its own, but counts from the request's first byte and so refuses
 * small bodies when the server itself is slow.
 */
final class BoundedStream extends FilterInputStream {

  private static final long GRACE_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int LEAST_BYTES_PER_SECOND = 256;

  private final long mostBytes;
  private final LongSupplier nanos;
  private final long start;
  private long seen;

  BoundedStream(InputStream in, long mostBytes, LongSupplier nanos) {
    super(in);
    this.mostBytes = mostBytes;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int value = guarded(super::read);
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = guarded(() -> super.read(buffer, offset, length));
    if (read > 0) {
      count(read);
    }
    return read;
  }

  /** What is wrong on the wire is the caller's affair: a lost rest, a bad chunk, a bad archive. */
  private static int guarded(Read read) {
    try {
      return read.run();
    } catch (IOException | RuntimeException broken) {
      throw isTimeout(broken)
          ? tooSlow()
          : ProblemException.of(
              ProblemType.MALFORMED_REQUEST,
              "The body does not arrive whole, or its transfer or content coding is broken.");
    }
  }

  private static boolean isTimeout(Throwable broken) {
    Throwable cause = broken;
    while (cause != null && !(cause instanceof TimeoutException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  private void count(int read) {
    seen += read;
    if (seen > mostBytes) {
      throw tooLarge(mostBytes);
    }
    long late = nanos.getAsLong() - start - GRACE_NANOS;
    if (late > 0 && seen < late / 1_000_000_000 * LEAST_BYTES_PER_SECOND) {
      throw tooSlow();
    }
  }

  static ProblemException tooLarge(long mostBytes) {
    return ProblemException.of(
        ProblemType.PAYLOAD_TOO_LARGE, "A body may hold " + mostBytes + " bytes at most.");
  }

  private static ProblemException tooSlow() {
    return ProblemException.of(
        ProblemType.REQUEST_TIMEOUT, "The rest of the body did not arrive in time.");
  }

  private interface Read {
    int run() throws IOException;
  }
}

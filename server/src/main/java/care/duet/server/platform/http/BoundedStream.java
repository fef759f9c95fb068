package care.duet.server.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the request when more than the limit is read from it. */
final class BoundedStream extends FilterInputStream {

  private final int mostBytes;
  private int left;

  BoundedStream(InputStream in, int mostBytes) {
    super(in);
    this.mostBytes = mostBytes;
    this.left = mostBytes;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw tooLarge(mostBytes);
    }
  }

  static ProblemException tooLarge(int mostBytes) {
    return ProblemException.of(
        ProblemType.PAYLOAD_TOO_LARGE, "A body may hold " + mostBytes + " bytes at most.");
  }
}

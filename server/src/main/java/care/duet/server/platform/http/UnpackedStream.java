package care.duet.server.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body in gzip, unpacked. The container can do this too, but takes an archive that was cut off
 * for one that has ended, and so a part of a file for all of it.
 */
final class UnpackedStream extends InputStream {

  private final InputStream packed;
  private @Nullable InputStream unpacked;

  UnpackedStream(InputStream packed) {
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    return unpacked().read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return unpacked().read(buffer, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (unpacked == null) {
      packed.close();
    } else {
      unpacked.close();
    }
  }

  /** Not sooner than somebody reads, because the header is read at once. */
  private InputStream unpacked() throws IOException {
    if (unpacked == null) {
      unpacked = new GZIPInputStream(new Awaited(packed));
    }
    return unpacked;
  }

  /** Says that there is more when there will be, so that archives of several parts end at last. */
  private static final class Awaited extends PushbackInputStream {

    Awaited(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }
}

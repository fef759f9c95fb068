package care.duet.server.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** A file without the mark that some systems put before UTF-8. */
final class WithoutByteOrderMark extends PushbackInputStream {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int left;

  WithoutByteOrderMark(InputStream file) throws IOException {
    super(file, MARK.length);
    byte[] start = new byte[MARK.length];
    int read = in.readNBytes(start, 0, MARK.length);
    left = Arrays.equals(start, MARK) ? MARK.length : 0;
    if (left == 0) {
      unread(start, 0, read);
    }
  }

  /** How many bytes were left out. */
  int left() {
    return left;
  }
}

package care.duet.server.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes that come in pieces are UTF-8, and which one is the first that is not. */
final class Utf8Check {

  private static final int LONGEST_CHARACTER = 4;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer discarded = CharBuffer.allocate(1 << 16);
  private byte[] rest = new byte[0];
  private long before;

  /** The offset of the first byte that cannot stand where it is; -1 when there is none. */
  long read(byte[] bytes, int length) {
    ByteBuffer in = ByteBuffer.allocate(rest.length + length);
    in.put(rest).put(bytes, 0, length).flip();
    CoderResult result = decoder.decode(in, discarded.clear(), false);
    while (result.isOverflow()) {
      result = decoder.decode(in, discarded.clear(), false);
    }
    if (result.isError() || in.remaining() >= LONGEST_CHARACTER) {
      return before + in.position();
    }
    before += in.position();
    rest = new byte[in.remaining()];
    in.get(rest);
    return -1;
  }

  /** Whether the last character is not whole. */
  boolean isCutShort() {
    return rest.length > 0;
  }
}

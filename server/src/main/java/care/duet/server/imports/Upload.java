package care.duet.server.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Reads a file to its end and hands it on in packed pieces, one in memory at a time. What is wrong
 * with a file as a whole ends it here.
 */
final class Upload {

  private static final int PIECE = 1 << 20;
  private static final int HEAD = 1 << 16;

  private final Pieces pieces;
  private final FileCheck check;
  private final MessageDigest digest;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final byte[] piece = new byte[PIECE];
  private int filled;
  private int position;
  private long bytes;

  Upload(String format, Pieces pieces) {
    this.pieces = pieces;
    this.check = FileCheck.of(format);
    this.digest = sha256();
  }

  /** Reads everything; the stream itself sees to the limits of size and time. */
  Received receive(InputStream body) {
    try (WithoutByteOrderMark file = new WithoutByteOrderMark(body)) {
      check.startAfter(file.left());
      int read = file.read(piece, filled, PIECE - filled);
      while (read >= 0) {
        filled += read;
        if (filled == PIECE) {
          hand();
        }
        read = file.read(piece, filled, PIECE - filled);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    hand();
    check.end(bytes);
    return new Received(
        bytes, HexFormat.of().formatHex(digest.digest()), head.toString(StandardCharsets.UTF_8));
  }

  private void hand() {
    if (filled == 0) {
      return;
    }
    check.read(piece, filled);
    digest.update(piece, 0, filled);
    head.write(piece, 0, Math.min(filled, HEAD - head.size()));
    pieces.add(position++, packed());
    bytes += filled;
    filled = 0;
  }

  private byte[] packed() {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(PIECE / 4);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      out.write(piece, 0, filled);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Where the pieces go. */
  interface Pieces {
    void add(int position, byte[] packed);
  }
}

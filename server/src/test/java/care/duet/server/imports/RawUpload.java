package care.duet.server.imports;

import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Sends files byte by byte, as broken senders do. */
record RawUpload(URI server, TestPairing pairing, String query) {

  /** Declares a length and writes these bytes, which may be others than declared. */
  RawHttp declared(long length, byte[] file, String... headers) {
    return RawHttp.send(
        server,
        out -> {
          head(out, "Content-Length: " + length, headers);
          out.write(file);
        });
  }

  /** The whole file. */
  RawHttp whole(byte[] file, String... headers) {
    return declared(file.length, file, headers);
  }

  /** The file in one chunk; {@code end} is the last of the transfer coding. */
  RawHttp chunked(byte[] file, String end) {
    return RawHttp.send(
        server,
        out -> {
          head(out, "Transfer-Encoding: chunked");
          text(out, Integer.toHexString(file.length) + "\r\n");
          out.write(file);
          text(out, end);
        });
  }

  /**
   * A file of the same part over and over, a chunk each, until the server has heard enough.
   *
   * @param sent counts the parts that left
   */
  RawHttp repeated(byte[] part, long times, AtomicLong sent, String... headers) {
    return RawHttp.send(
        server,
        out -> {
          head(out, "Transfer-Encoding: chunked", headers);
          for (long i = 0; i < times; i++) {
            text(out, Integer.toHexString(part.length) + "\r\n");
            out.write(part);
            text(out, "\r\n");
            sent.incrementAndGet();
          }
          text(out, "0\r\n\r\n");
        });
  }

  private void head(OutputStream out, String length, String... headers) throws IOException {
    text(
        out,
        "POST "
            + pairing.path("/imports?" + query)
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/csv\r\n"
            + "Authorization: Bearer "
            + pairing.plan().key()
            + "\r\n"
            + length
            + "\r\n");
    for (String header : headers) {
      text(out, header + "\r\n");
    }
    text(out, "\r\n");
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}

package care.duet.server.http;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Lists;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Bodies that are far too large are refused early and do not fill the memory. */
final class LargeBodyIT {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int FIFTY = 50;
  private static final byte[] BLANKS = new byte[MEBIBYTE];

  static {
    Arrays.fill(BLANKS, (byte) ' ');
  }

  private final TestServer server = TestServer.get();
  private final TestPairing pairing = TestPairing.active();

  @Test
  void aDeclaredFiftyMebibytesAreRefusedBeforeTheyAreRead() {
    RawHttp refused =
        sendMeasured(
            out -> {
              write(out, head("Content-Length: " + FIFTY * MEBIBYTE + "\r\n"));
              for (int i = 0; i < FIFTY; i++) {
                out.write(BLANKS);
              }
            });

    assertRefused(refused);
  }

  @Test
  void fiftyMebibytesInChunksAreRefusedAfterTheFirst() {
    RawHttp refused =
        sendMeasured(
            out -> {
              write(out, head("Transfer-Encoding: chunked\r\n"));
              for (int i = 0; i < FIFTY; i++) {
                write(out, Integer.toHexString(MEBIBYTE) + "\r\n");
                out.write(BLANKS);
                write(out, "\r\n");
              }
              write(out, "0\r\n\r\n");
            });

    assertRefused(refused);
  }

  @Test
  void aSmallArchiveOfFiftyMebibytesIsRefusedWhileItIsUnpacked() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(archive)) {
      for (int i = 0; i < FIFTY; i++) {
        gzip.write(BLANKS);
      }
    }
    assertThat(archive.size()).isLessThan(MEBIBYTE / 10);

    assertRefused(sendMeasured(out -> writeGzip(out, archive.toByteArray())));
  }

  @Test
  void aBodyTooLargeInTheMiddleOfAListIsToldAsSuch() {
    String entry = "{\"given_name\": \"" + "x".repeat(90_000) + "\"},";
    String body = "{\"entries\": [" + entry.repeat(12) + entry.repeat(12) + "{}]}";

    RawHttp refused = RawHttp.send(server.uri(), out -> writeChunk(out, body));

    assertProblem(refused, 413, "payload_too_large");
  }

  @Test
  void gzipIsReadAndBrokenGzipIsTheCallersFault() throws IOException {
    byte[] list = Lists.strangers(Lists.plan(), "p", 2).json().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(archive)) {
      gzip.write(list);
    }
    byte[] whole = archive.toByteArray();

    assertThat(RawHttp.send(server.uri(), out -> writeGzip(out, whole)).status()).isEqualTo(201);
    assertProblem(
        RawHttp.send(server.uri(), out -> writeGzip(out, list)), 400, "malformed_request");
    assertProblem(
        RawHttp.send(server.uri(), out -> writeGzip(out, Arrays.copyOf(whole, whole.length - 20))),
        400,
        "malformed_request");
  }

  @Test
  void theServerAnswersOthersAfterwards() {
    assertThat(pairing.plan().get("/v1/whoami").status()).isEqualTo(200);
  }

  private static void assertRefused(RawHttp refused) {
    // A client that is still writing may lose the answer when the server closes.
    assertThat(refused.status()).isIn(0, 413);
    if (refused.status() == 413) {
      assertThat(refused.head()).contains("application/problem+json");
    }
  }

  /** Client and server share this process, so what both allocate is an upper bound. */
  private RawHttp sendMeasured(RawHttp.Writing writing) {
    long before = allocated();
    RawHttp answer = RawHttp.send(server.uri(), writing);
    assertThat(allocated() - before).isLessThan(20L * MEBIBYTE);
    return answer;
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds())).sum();
  }

  private void writeGzip(OutputStream out, byte[] archive) throws IOException {
    write(out, head("Content-Encoding: gzip\r\nContent-Length: " + archive.length + "\r\n"));
    out.write(archive);
  }

  private void writeChunk(OutputStream out, String body) throws IOException {
    write(out, head("Transfer-Encoding: chunked\r\n"));
    write(out, Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
  }

  private String head(String headers) {
    return "POST "
        + pairing.path("/risk-lists")
        + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + "Authorization: Bearer "
        + pairing.plan().key()
        + "\r\n"
        + headers
        + "\r\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

package care.duet.server.imports;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.RawHttp;
import care.duet.server.testing.ServerProcess;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two gibibytes are sent to a server that takes 160 MiB and has a heap of 128: it would end with
 * the first file it kept.
 */
final class HugeFileIT {

  private static final String HEADER = "ed_visit_id,plan_member_id,visit_date\n";
  private static final String ROW = "E1,MH1,2026-01-04\n";
  private static final int MEBIBYTE = 1 << 20;
  private static final long MOST = 160L * MEBIBYTE;
  private static final long HUGE = 2048L * MEBIBYTE;
  // A file begins with its header; that the others hold one more row is of no matter.
  private static final byte[] PART =
      (HEADER + ROW.repeat(MEBIBYTE / ROW.length())).getBytes(StandardCharsets.UTF_8);

  @TempDir private static Path directory;
  private static ServerProcess server;

  private final TestPairing shared = TestPairing.active();
  private final TestPairing pairing = shared.at(server.uri());
  private final RawUpload upload = new RawUpload(server.uri(), pairing, "kind=ed_visits");
  private final AtomicLong sent = new AtomicLong();

  @BeforeAll
  static void start() throws IOException {
    TestPairing.active();
    server =
        ServerProcess.start(
            TestDatabase.get().config(),
            Map.of(
                "JAVA_TOOL_OPTIONS", "-Xmx128m -XX:+ExitOnOutOfMemoryError",
                "DUET_IMPORT_MAX_BYTES", String.valueOf(MOST),
                "DUET_DB_POOL_APP", "4",
                "DUET_DB_POOL_PLATFORM", "2"),
            directory.resolve("output"));
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(() -> server.admin().get("/healthcheck").status() == 200);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingStaysAndTheServerIsWell() {
    assertThat(new Kept(shared).leftovers()).isEmpty();
    assertThat(server.process().isAlive()).isTrue();
    assertThat(server.admin().get("/healthcheck").status()).isEqualTo(200);
    Files files = new Files(pairing);
    assertThat(files.counts(files.plan("kind=ed_visits", HEADER + ROW)))
        .isEqualTo("+1 ~0 =0 !0 -0");
  }

  @Test
  @Tag("M15.2")
  void aFileOfTwoGibibytesIsRefusedOnceItIsLargerThanTheLimit() {
    RawHttp refused = upload.repeated(PART, HUGE / MEBIBYTE, sent);

    assertProblem(refused, 413, "payload_too_large");
    assertThat(refused.body()).contains(String.valueOf(MOST));
    assertThat(sent.get()).isLessThan(HUGE / MEBIBYTE / 2);
  }

  @Test
  @Tag("M15.2")
  void aSmallArchiveOfTwoGibibytesIsRefusedWhileItIsUnpacked() throws IOException {
    byte[] part = gzip(PART);
    assertThat(part.length).isLessThan(MEBIBYTE / 100);

    assertProblem(
        upload.repeated(part, HUGE / MEBIBYTE, sent, "Content-Encoding: gzip"),
        413,
        "payload_too_large");
  }

  private static byte[] gzip(byte[] file) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(archive)) {
      gzip.write(file);
    }
    return archive.toByteArray();
  }
}

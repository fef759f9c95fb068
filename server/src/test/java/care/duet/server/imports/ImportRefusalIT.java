package care.duet.server.imports;

import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.DuetApplication;
import care.duet.server.testing.Answer;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that are refused as a whole, of which nothing stays. */
final class ImportRefusalIT {

  private static final String HEADER = "ed_visit_id,plan_member_id,visit_date,facility_name\n";
  private static final String ED = HEADER + "E1,MH1,2026-01-04,Holy Family\n";
  private static final int MEBIBYTE = 1 << 20;
  private static final int MOST = MEBIBYTE + MEBIBYTE / 2;
  private static final TestServer SMALL =
      TestServer.start(DuetApplication::new, Map.of("maxImportBytes", String.valueOf(MOST)));

  private final TestPairing pairing = TestPairing.active();
  private final Files files = new Files(pairing);
  private final RawUpload upload = new RawUpload(TestServer.get().uri(), pairing, "kind=ed_visits");
  private final RawUpload small = new RawUpload(SMALL.uri(), pairing, "kind=ed_visits");

  @AfterAll
  static void stop() {
    SMALL.stop();
  }

  @AfterEach
  void nothingStays() {
    assertThat(new Kept(pairing).leftovers()).isEmpty();
    assertThat(new Kept(pairing).facts()).isEmpty();
    assertThat(pairing.plan().get(pairing.path("/imports")).json().path("items")).isEmpty();
  }

  @Test
  @Tag("M15.2")
  void latin1IsRefusedWithTheOffsetOfTheFirstByteThatDoesNotFit() {
    String file = HEADER + "E1,MH1,2026-01-04,Höpital\n";
    int offset = file.indexOf('ö');

    assertUnfit(upload.whole(latin1(file)), "not_utf8", "offset " + offset + " ");
  }

  @Test
  void theOffsetCountsTheByteOrderMarkAndWhatIsFarBefore() {
    String file = HEADER + "E1,MH1,2026-01-04,x\n".repeat(100_000) + "E2,MH1,2026-01-04,é\n";
    byte[] marked = latin1("ï»¿" + file);

    assertUnfit(upload.whole(marked), "not_utf8", "offset " + (marked.length - 2) + " ");
  }

  @Test
  @Tag("M15.2")
  void utf16IsRefusedWithAMarkOrWithout() {
    assertUnfit(upload.whole(ED.getBytes(StandardCharsets.UTF_16)), "not_utf8", "offset 0 ");
    assertUnfit(upload.whole(marked(StandardCharsets.UTF_16LE)), "not_utf8", "offset 0 ");
    assertUnfit(upload.whole(ED.getBytes(StandardCharsets.UTF_16LE)), "not_utf8", "offset 1 ");
    assertUnfit(upload.whole(ED.getBytes(StandardCharsets.UTF_16BE)), "not_utf8", "offset 0 ");
  }

  @Test
  void aFileCutInsideACharacterOrAQuoteIsTruncated() {
    byte[] whole = (HEADER + "E1,MH1,2026-01-04,é").getBytes(StandardCharsets.UTF_8);

    assertUnfit(upload.whole(Arrays.copyOf(whole, whole.length - 1)), "truncated", "character");
    assertUnfit(plan(HEADER + "E1,MH1,2026-01-04,\"Holy Fam"), "truncated");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertUnfit(upload.whole(new byte[0]), "empty_file", "empty");
    assertUnfit(upload.whole(latin1("ï»¿")), "empty_file", "empty");
  }

  @Test
  @Tag("M15.2")
  void everyMissingAndRepeatedColumnIsNamed() {
    Answer refused = plan("ed_visit_id,facility_name,facility_name,door\nE1,a,b,c\n");

    assertProblem(refused, 422, "rule_broken");
    assertThat(refused.json().path("errors").findValuesAsText("code"))
        .containsExactlyInAnyOrder("missing_column", "missing_column", "repeated_column");
    assertThat(refused.body()).contains("plan_member_id", "visit_date", "facility_name");
  }

  @Test
  void aColumnRenamedOntoAnotherIsRepeated() {
    assertUnfit(
        files.plan(
            "kind=ed_visits&column=facility_name:door",
            "ed_visit_id,plan_member_id,visit_date,facility_name,door\n"),
        "repeated_column");
  }

  @Test
  void aLineOfMoreThanAMebibyteIsRefused() {
    String line = "{\"ed_visit_id\": \"" + "x".repeat(MEBIBYTE) + "\"}\n";

    assertUnfit(
        files.send(pairing.plan(), "application/x-ndjson", "kind=ed_visits", line),
        "line_too_long");
  }

  @Test
  @Tag("M2.5")
  void aSideImportsItsOwnKindsAlone() {
    assertProblem(files.plan("kind=visits", ED), 403, "forbidden");
    assertProblem(files.practice("kind=ed_visits", ED), 403, "forbidden");
  }

  @Test
  void parametersAreChecked() {
    assertParameter(files.plan("kind=cheese", ED), "invalid_parameter", "kind");
    assertParameter(files.plan("mode=upsert", ED), "invalid_parameter", "kind");
    for (String wrong :
        List.of("mode=merge", "on_error=retry", "date_format=yy", "column=facility_name")) {
      assertParameter(
          files.plan("kind=ed_visits&" + wrong, ED),
          "invalid_parameter",
          wrong.substring(0, wrong.indexOf('=')));
    }
    assertParameter(
        files.plan("kind=ed_visits&column=mrn:facility_name", ED), "invalid_parameter", "column");
  }

  @Test
  void otherContentTypesAreRefused() {
    for (String type : List.of("application/json", "text/plain", "application/octet-stream")) {
      assertProblem(
          files.send(pairing.plan(), type, "kind=ed_visits", ED), 415, "unsupported_media_type");
    }
    assertProblem(
        files.send(pairing.plan(), "text/csv; charset=windows-1252", "kind=ed_visits", ED),
        415,
        "unsupported_media_type");
  }

  @Test
  @Tag("M3.6")
  void aBodyCutOffInTransferIsRefused() {
    byte[] half = latin1(ED + "E2,MH1,2026-02-11,Holy Family\n".repeat(40_000));

    assertProblem(upload.declared(half.length + 1, half), 400, "malformed_request");
    assertProblem(upload.chunked(half, "\r\n"), 400, "malformed_request");
    assertProblem(upload.chunked(half, "\r\nzz\r\n"), 400, "malformed_request");
  }

  @Test
  void brokenGzipIsRefused() throws IOException {
    byte[] archive = gzip(ED.repeat(100));

    assertProblem(upload.whole(latin1(ED), "Content-Encoding: gzip"), 400, "malformed_request");
    for (int missing : new int[] {1, 8, 10, archive.length / 2, archive.length - 3}) {
      byte[] cut = Arrays.copyOf(archive, archive.length - missing);
      assertProblem(upload.whole(cut, "Content-Encoding: gzip"), 400, "malformed_request");
    }
    assertProblem(upload.whole(archive, "Content-Encoding: br"), 415, "unsupported_media_type");
  }

  @Test
  void whatIsLargerThanTheLimitIsRefusedDeclaredChunkedAndPacked() throws IOException {
    String large = HEADER + "E1,MH1,2026-01-04,Holy Family\n".repeat(MOST / 30);
    assertThat(large.length()).isGreaterThan(MOST);

    assertProblem(small.declared(large.length(), new byte[0]), 413, "payload_too_large");
    assertProblem(small.chunked(latin1(large), "\r\n0\r\n\r\n"), 413, "payload_too_large");
    assertProblem(small.whole(gzip(large), "Content-Encoding: gzip"), 413, "payload_too_large");
    assertThat(SMALL.administrator().get("/v1/whoami").status()).isEqualTo(200);
  }

  @Test
  void declaredTwoGibibytesAreRefusedAtOnce() {
    assertProblem(upload.declared(1L << 31, new byte[0]), 413, "payload_too_large");
    assertProblem(upload.declared(1L << 40, new byte[0]), 413, "payload_too_large");
  }

  @Test
  void aSuspendedPairingTakesNoFiles() {
    Answer suspended =
        TestServer.get().administrator().post("/v1/pairings/" + pairing.id() + "/suspend", "");
    assertThat(suspended.status()).isEqualTo(200);

    assertProblem(plan(ED), 409, "pairing_not_active");
  }

  private Answer plan(String csv) {
    return files.plan("kind=ed_visits", csv);
  }

  private static void assertUnfit(Answer answer, String code) {
    assertProblem(answer, 422, "rule_broken");
    assertThat(answer.text("/errors/0/code")).isEqualTo(code);
  }

  private static void assertUnfit(RawHttp answer, String code, String word) {
    assertProblem(answer, 422, "rule_broken");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
    assertThat(answer.json().at("/errors/0/detail").asText()).contains(word);
  }

  private static byte[] marked(Charset charset) {
    return ("\ufeff" + ED).getBytes(charset);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}

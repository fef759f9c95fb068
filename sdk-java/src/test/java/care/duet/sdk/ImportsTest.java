package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.sdk.errors.DuetTimeoutException;
import care.duet.sdk.errors.UnprocessableException;
import care.duet.sdk.generated.model.FileImport;
import care.duet.sdk.generated.model.ImportKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

  private static final String QUEUED = "{\"id\":\"imp_1\",\"state\":\"queued\"}";
  private static final String ENDED =
      "{\"id\":\"imp_1\",\"state\":\"succeeded\",\"finished_at\":\"2026-11-02T14:03:12Z\"}";

  @TempDir Path directory;

  @Test
  void aFileIsSentAsItIsWithItsTypeAndAnIdempotencyKey() throws IOException {
    Path file = Files.writeString(directory.resolve("stays.CSV"), "a,b\n1,é\n");
    try (StubServer server = new StubServer()) {
      server.json(202, QUEUED);
      assertThat(imports(server).upload(ImportKind.ADMISSIONS, file).getId()).isEqualTo("imp_1");

      StubServer.Request request = server.onlyRequest();
      assertThat(request.body()).isEqualTo("a,b\n1,é\n");
      assertThat(request.header("Content-Type")).containsExactly("text/csv");
      assertThat(request.header("Content-Encoding")).isEmpty();
      assertThat(request.header("Idempotency-Key")).hasSize(1);
      assertThat(request.header("Authorization")).containsExactly("Bearer key-of-the-test");
    }
  }

  @Test
  void aPackedFileIsSentPacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Path file = Files.write(directory.resolve("visits.ndjson.gz"), packed.toByteArray());
    try (StubServer server = new StubServer()) {
      server.json(202, QUEUED);
      assertThat(imports(server).upload(ImportKind.VISITS, file)).isNotNull();

      assertThat(server.onlyRequest().header("Content-Encoding")).containsExactly("gzip");
      assertThat(server.onlyRequest().header("Content-Type"))
          .containsExactly("application/x-ndjson");
    }
  }

  @Test
  void aFileThatTheServerRefusesEndsWithItsProblem() throws IOException {
    Path file = Files.writeString(directory.resolve("stays.csv"), "a\n");
    try (StubServer server = new StubServer()) {
      server.json(422, "{\"code\":\"rule_broken\",\"status\":422}");
      assertThatThrownBy(() -> imports(server).upload(ImportKind.ADMISSIONS, file))
          .isInstanceOf(UnprocessableException.class);
    }
  }

  @Test
  void aNameThatDoesNotSayWhatTheFileIsIsRefused() {
    assertThatThrownBy(() -> ImportUpload.of(ImportKind.VISITS, directory.resolve("visits.xlsx")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void waitingShowsProgressAndEndsWithTheImport() {
    try (StubServer server = new StubServer()) {
      server.json(200, QUEUED).json(200, QUEUED).json(200, ENDED);
      List<FileImport> shown = new ArrayList<>();
      FileImport ended = imports(server).await("imp_1", Duration.ofSeconds(20), shown::add);

      assertThat(shown).hasSize(3);
      assertThat(ended.getFinishedAt()).isNotNull();
    }
  }

  @Test
  void waitingEndsWithPatience() {
    try (StubServer server = new StubServer()) {
      server.json(200, QUEUED);
      assertThatThrownBy(() -> imports(server).await("imp_1", Duration.ZERO, progress -> {}))
          .isInstanceOf(DuetTimeoutException.class);
    }
  }

  private static Imports imports(StubServer server) {
    return server.client().build().pairing("prg_1").imports();
  }
}

package care.duet.server.imports;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same file again, files that meet, and files that nobody wants any more. */
final class ImportRepeatIT {

  private static final String HEADER = "ed_visit_id,plan_member_id,visit_date\n";
  private static final String ED = HEADER + "E1,MH1,2026-01-04\nE2,MH1,2026-02-11\n";

  private final TestPairing pairing = TestPairing.active();
  private final Files files = new Files(pairing);
  private final Kept kept = new Kept(pairing);
  private final Api once = pairing.plan().with("Idempotency-Key", UUID.randomUUID().toString());

  @AfterEach
  void nothingIsLeftOver() {
    assertThat(kept.leftovers()).isEmpty();
  }

  @Test
  @Tag("M15.2")
  void theSameKeyWithTheSameFileIsAnsweredTheSame() {
    Answer first = send(once, "kind=ed_visits", ED);
    assertThat(files.counts(first)).isEqualTo("+2 ~0 =0 !0 -0");

    Answer again = send(once, "kind=ed_visits", ED);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(imports()).hasSize(1);
  }

  @Test
  void identifiersThatDifferInCaseOrAccentAreOfDifferentPeople() {
    String file = HEADER + "E1,mh1,2026-01-04\nE1,MH1,2026-02-11\nE1,mh\u0301,2026-02-12\n";
    assertThat(files.counts(send(pairing.plan(), "kind=ed_visits", file)))
        .isEqualTo("+3 ~0 =0 !0 -0");

    assertThat(files.counts(send(pairing.plan(), "kind=ed_visits", file)))
        .isEqualTo("+0 ~0 =3 !0 -0");
  }

  @Test
  void theSameKeyWithAnotherFileOrOtherParametersIsRefused() {
    assertThat(files.counts(send(once, "kind=ed_visits", ED))).isEqualTo("+2 ~0 =0 !0 -0");

    assertProblem(send(once, "kind=ed_visits", ED + "\n"), 422, "idempotency_key_reused");
    assertProblem(send(once, "kind=ed_visits&mode=snapshot", ED), 422, "idempotency_key_reused");
    assertThat(imports()).hasSize(1);
  }

  @Test
  @Tag("M15.2")
  void eightWithOneKeyMakeOneImport() {
    List<Answer> answers = Together.run(8, thread -> send(once, "kind=ed_visits", ED));

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer.status() == 202 || isRunning(answer)).as(answer.body()).isTrue());
    Answer accepted = answers.stream().filter(a -> a.status() == 202).findFirst().orElseThrow();
    assertThat(files.counts(accepted)).isEqualTo("+2 ~0 =0 !0 -0");
    assertThat(imports()).hasSize(1);
  }

  @Test
  void anArchiveIsTheFileInIt() throws IOException {
    byte[] first = gzip(ED.substring(0, 50));
    byte[] second = gzip(ED.substring(50));
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(first);
    parts.write(second);
    RawUpload upload = new RawUpload(TestServer.get().uri(), pairing, "kind=ed_visits");
    String key = "Idempotency-Key: " + UUID.randomUUID();

    RawHttp packed = upload.whole(gzip(ED), "Content-Encoding: gzip", key);
    RawHttp inParts = upload.whole(parts.toByteArray(), "Content-Encoding: gzip", key);
    RawHttp plain = upload.whole(ED.getBytes(StandardCharsets.UTF_8), key);

    assertThat(packed.status()).as(packed.body()).isEqualTo(202);
    assertThat(List.of(inParts.json(), plain.json())).containsOnly(packed.json());
    assertThat(packed.json().at("/progress/total").asInt()).isEqualTo(ED.length());
    await().until(() -> kept.leftovers().isEmpty());
    assertThat(kept.facts()).hasSize(2);
  }

  @Test
  @Tag("M15.2")
  void whatWaitsIsCancelledAtOnceAndByItsOwnSideOnly() {
    Answer first = files.plan("kind=ed_visits", HEADER + rows(20_000));
    Answer second = files.plan("kind=ed_visits", ED);
    String cancel = second.header("Location").orElseThrow() + "/cancel";

    assertProblem(pairing.practice().post(cancel, ""), 403, "forbidden");
    Answer cancelled = pairing.plan().post(cancel, "");

    assertThat(cancelled.text("/state")).isEqualTo("cancelled");
    assertThat(cancelled.text("/finished_at")).isNotEmpty();
    assertProblem(pairing.plan().post(cancel, ""), 409, "state_conflict");
    assertThat(files.counts(first)).isEqualTo("+20000 ~0 =0 !0 -0");
    assertProblem(
        pairing.plan().post(first.header("Location").orElseThrow() + "/cancel", ""),
        409,
        "state_conflict");
    assertThat(kept.facts()).hasSize(20_000);
  }

  @Test
  @Tag("M15.2")
  void whatRunsStopsAndItsCountsTellWhatItHasTakenIn() {
    Answer sent = files.plan("kind=ed_visits", HEADER + rows(100_000));
    String location = sent.header("Location").orElseThrow();
    await().until(() -> pairing.plan().get(location).json().at("/counts/created").asLong() > 0);

    assertThat(pairing.plan().post(location + "/cancel", "").status()).isEqualTo(200);

    JsonNode ended = files.ended(sent);
    assertThat(ended.path("state").asText()).isEqualTo("cancelled");
    assertThat(ended.at("/counts/created").asInt()).isBetween(1, 99_999);
    assertThat(kept.facts()).hasSize(ended.at("/counts/created").asInt());
  }

  @Test
  @Tag("M15.2")
  void importsOfOneKindRunInTheOrderTheyWereSent() {
    Answer upsert = files.plan("kind=ed_visits", HEADER + rows(5_000));
    Answer snapshot = files.plan("kind=ed_visits&mode=snapshot", HEADER + rows(10));
    Answer last = files.plan("kind=ed_visits", HEADER + rows(20));

    assertThat(files.counts(last)).isEqualTo("+0 ~10 =10 !0 -0");
    assertThat(files.counts(snapshot)).isEqualTo("+0 ~0 =10 !0 -4990");
    assertThat(files.counts(upsert)).isEqualTo("+5000 ~0 =0 !0 -0");
    assertThat(List.of(finished(upsert), finished(snapshot), finished(last)))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private Instant finished(Answer accepted) {
    return Instant.parse(files.ended(accepted).path("finished_at").asText());
  }

  private Answer send(Api caller, String query, String file) {
    return files.send(caller, "text/csv", query, file);
  }

  private JsonNode imports() {
    return pairing.plan().get(pairing.path("/imports")).json().path("items");
  }

  private static boolean isRunning(Answer answer) {
    return answer.status() == 409 && answer.text("/code").equals("request_in_progress");
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("E%d,MH%d,2026-01-04\n".formatted(i, i % 1000));
    }
    return rows.toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}

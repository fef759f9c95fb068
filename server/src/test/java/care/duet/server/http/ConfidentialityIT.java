package care.duet.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.Databases;
import care.duet.server.DuetApplication;
import care.duet.server.security.ApiKey;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.CommitHooks;
import care.duet.server.testing.LogRecorder;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nothing that a caller sends about a patient appears anywhere but in an answer to a read. */
final class ConfidentialityIT {

  /** Part of every canary; the birth date is one of its own. */
  private static final String CANARY = "Zkanarie";

  private static final String BIRTH_DATE = "1937-03-11";
  private static final CommitHooks HOOKS = new CommitHooks();
  private static final TestServer SERVER =
      TestServer.start(
          () ->
              new DuetApplication() {
                @Override
                protected DataSource appPool(Databases databases) {
                  return HOOKS.around(databases.app());
                }
              });

  private final TestPairing pairing = TestPairing.active();
  private final Api plan =
      new Api(SERVER.uri(), pairing.plan().key())
          .with("User-Agent", CANARY + "agent")
          .with("Referer", "https://" + CANARY + ".example/" + BIRTH_DATE)
          .with("Cookie", "session=" + CANARY)
          .with("X-Forwarded-For", CANARY)
          .with("X-Request-Id", CANARY + " " + BIRTH_DATE);
  private final String lists = pairing.path("/risk-lists");
  private final List<String> problems = new ArrayList<>();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void noLogLineThreadMetricOrProblemRepeatsWhatWasSent() {
    List<String> logged;
    try (LogRecorder recorder = new LogRecorder()) {
      sendValid();
      sendRefused();
      sendMalformed();
      failInTheDatabase();
      logged = recorder.lines();
    }

    assertThat(logged).anyMatch(line -> line.contains("submitRiskList 201"));
    assertThat(logged).anyMatch(line -> line.contains("Unexpected failure"));
    assertClean(logged);
    assertThat(problems).hasSizeGreaterThan(20);
    assertClean(problems);
    assertClean(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList());
    assertClean(
        Stream.of("/metrics", "/healthcheck", "/threads", "/ping")
            .map(path -> new Api(SERVER.adminUri(), "").get(path).body())
            .toList());
  }

  private void sendValid() {
    Api once = plan.with("Idempotency-Key", CANARY + UUID.randomUUID());
    assertThat(once.post(lists, list("")).status()).isEqualTo(201);
    assertThat(once.post(lists, list("")).status()).isEqualTo(201);
    assertThat(plan.get(pairing.path("/combined-list")).body()).contains(CANARY, BIRTH_DATE);
    assertThat(plan.get(lists + "?cycle=" + CANARY).status()).isEqualTo(200);
    String entry = plan.get(pairing.path("/combined-list")).text("/entries/0/id");
    Answer removed =
        plan.post(
            pairing.path("/combined-list/entries/" + entry + "/remove"),
            "{\"code\": \"other\", \"reason\": \"" + CANARY + "\"}");
    assertThat(removed.status()).isEqualTo(200);
  }

  private void sendRefused() {
    for (String member :
        List.of(
            "\"rank\": \"" + CANARY + "\"",
            "\"rank\": 2",
            "\"sex\": \"" + CANARY + "\"",
            "\"birth_date\": \"" + CANARY + "\"",
            "\"birth_date\": \"1937-03-1100\"",
            "\"given_name\": \"" + CANARY.repeat(50) + "\"",
            "\"given_name\": \"" + CANARY + "\\u0000\"",
            "\"given_name\": {\"" + CANARY + "\": 1}",
            "\"mrn\": \"" + CANARY + "\"",
            "\"risk_score\": \"" + CANARY + "\"",
            "\"pcp_designated\": \"" + CANARY + "\"",
            "\"drivers\": [\"" + CANARY + "\", null]",
            "\"drivers\": \"" + CANARY + "\"")) {
      problem(plan.post(lists, list(member)));
    }
    problem(plan.post(lists, list("") + CANARY));
    problem(plan.post(lists, list("").substring(0, 200)));
    problem(plan.post(lists, "\"" + CANARY + "\""));
    problem(plan.with("Content-Type", "text/" + CANARY).post(lists, list("")));
    problem(plan.with("Accept", "text/" + CANARY).get(lists));
    problem(plan.with("Content-Encoding", CANARY).post(lists, list("")));
    problem(plan.with("Idempotency-Key", CANARY + " " + BIRTH_DATE).post(lists, list("")));
    problem(plan.get(lists + "?party=" + CANARY));
    problem(plan.get(lists + "?limit=" + CANARY));
    problem(plan.get(lists + "?cursor=" + CANARY));
    problem(plan.get(lists + "/" + CANARY));
    problem(plan.get("/v1/" + CANARY + "/" + BIRTH_DATE));
    problem(plan.get("/v1/pairings/" + CANARY + "/risk-lists"));
    problem(plan.call("PURGE" + CANARY.toUpperCase(Locale.ROOT), lists, ""));
    problem(plan.as(CANARY).get("/v1/whoami"));
    problem(plan.as(ApiKey.random().secret()).get("/v1/whoami"));
    problem(plan.with("If-Match", "\"" + CANARY + "\"").put(lists + "/" + CANARY, "{}"));
    // What is told back here is the name of a property or parameter, to whoever sent it.
    plan.post(lists, "{\"" + CANARY + "\": 1}");
    plan.get(lists + "?" + CANARY + "=1");
  }

  private void sendMalformed() {
    String key = pairing.plan().key();
    for (String request :
        List.of(
            CANARY + "\r\n\r\n",
            "GET /" + CANARY + " HTTP/9.9\r\nHost: a\r\n\r\n",
            "GET /%zz" + CANARY + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /v1/a%2f" + CANARY + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + CANARY + ":x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n" + CANARY + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + CANARY + "\u0000\r\n\r\n",
            "POST " + lists + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + CANARY + "\r\n\r\n",
            "POST "
                + lists
                + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + key
                + "\r\nContent-Type: "
                + CANARY
                + "\r\nContent-Length: 8\r\n\r\n"
                + CANARY,
            "POST "
                + lists
                + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + key
                + "\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n\""
                + CANARY,
            "POST "
                + lists
                + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + key
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + CANARY)) {
      RawHttp refused = RawHttp.send(SERVER.uri(), request);
      assertThat(refused.status()).as(request).isEqualTo(400);
      problems.add(refused.head() + refused.body());
    }
  }

  /** Drivers put the values that they refuse into their messages. */
  private void failInTheDatabase() {
    for (String state : List.of("22001", "08S01")) {
      HOOKS.beforeNext(
          () -> {
            throw new SQLException("Data too long: '" + CANARY + "'", state, 1406);
          });
      Answer failed = plan.post(lists, list(""));
      assertThat(failed.status()).isIn(500, 503);
      problem(failed);
    }
  }

  private void problem(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isGreaterThanOrEqualTo(400);
    problems.add(answer.body() + answer.headers());
  }

  private static void assertClean(List<String> texts) {
    assertThat(texts)
        .allSatisfy(
            text -> assertThat(text).doesNotContainIgnoringCase(CANARY).doesNotContain(BIRTH_DATE));
  }

  private static String list(String member) {
    String field = member.isEmpty() ? "" : member.substring(0, member.indexOf(':') + 1);
    StringBuilder entry = new StringBuilder(member);
    for (String usual :
        List.of(
            "\"rank\": 1",
            "\"plan_member_id\": \"" + CANARY + "1\"",
            "\"given_name\": \"" + CANARY + "given\"",
            "\"family_name\": \"" + CANARY + "family\"",
            "\"suffix\": \"" + CANARY + "\"",
            "\"birth_date\": \"" + BIRTH_DATE + "\"",
            "\"phone\": \"" + CANARY + "\"",
            "\"postal_code\": \"" + CANARY + "\"",
            "\"drivers\": [\"" + CANARY + "\"]")) {
      if (field.isEmpty() || !usual.startsWith(field)) {
        entry.append(entry.isEmpty() ? "" : ", ").append(usual);
      }
    }
    return "{\"cycle\": \"%s\", \"definition\": \"%s\", \"entries\": [{%s}]}"
        .formatted(CANARY, CANARY, entry);
  }
}

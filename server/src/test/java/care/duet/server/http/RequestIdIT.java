package care.duet.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestIdIT {

  private static final String HEADER = "X-Request-Id";

  private final Api administrator = TestServer.get().administrator();

  @ParameterizedTest
  @ValueSource(strings = {"a", "req-7d1f0c2a", "9f.A_b", "0123456789abcdef0123456789abcdef"})
  void aSafeIdIsTakenFromTheCallerAndGivenBack(String id) {
    Api caller = administrator.with(HEADER, id);

    assertThat(caller.get("/v1/whoami").header(HEADER)).contains(id);
    Answer refused = caller.get("/v1/whoami?unknown=1");
    assertThat(refused.header(HEADER)).contains(id);
    assertThat(refused.text("/request_id")).isEqualTo(id);
    assertThat(caller.get("/v1/nothing").text("/request_id")).isEqualTo(id);
    assertThat(caller.call("BREW", "/v1/whoami", "").text("/request_id")).isEqualTo(id);
    assertThat(caller.as("").get("/v1/whoami").text("/request_id")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "a\tb", "<script>", "a;b", "%0d%0aINFO", "${jndi:ldap://a}", "é", "a,b"})
  void anUnsafeIdIsReplacedSoThatItCannotForgeALogLine(String id) {
    Answer answer = administrator.with(HEADER, id).get("/v1/whoami");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header(HEADER).orElseThrow()).startsWith("req_").isNotEqualTo(id);
  }

  @Test
  void anIdThatIsTooLongOrMissingIsReplacedByANewOneEachTime() {
    String first = administrator.get("/v1/whoami").header(HEADER).orElseThrow();
    String second =
        administrator.with(HEADER, "a".repeat(65)).get("/v1/whoami").header(HEADER).orElseThrow();

    assertThat(first).startsWith("req_");
    assertThat(second).startsWith("req_").isNotEqualTo(first);
  }

  @Test
  void twoLinesInOneIdNeverReachTheServer() {
    RawHttp refused =
        RawHttp.send(
            TestServer.get().uri(),
            """
            GET /v1/whoami HTTP/1.1
            Host: a
            Connection: close
            X-Request-Id: a
            INFO forged

            """);

    assertThat(refused.status()).isIn(400, 401);
    assertThat(refused.head()).doesNotContain("forged");
  }
}

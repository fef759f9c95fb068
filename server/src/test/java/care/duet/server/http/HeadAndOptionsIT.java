package care.duet.server.http;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class HeadAndOptionsIT {

  @Test
  void headAnswersTheHeadersOfGetAndNoBody() {
    TestPairing pairing = TestPairing.active();
    String list =
        pairing
            .plan()
            .post(pairing.path("/risk-lists"), Lists.strangers(Lists.plan(), "p", 3).json())
            .text("/id");
    for (String path :
        new String[] {
          "/v1/whoami",
          pairing.path("/combined-list"),
          pairing.path("/risk-lists/" + list),
          pairing.path("/risk-lists?limit=1"),
          pairing.path("/risk-lists/unknown"),
          "/v1/nothing"
        }) {
      Answer get = pairing.plan().get(path);
      Answer head = pairing.plan().call("HEAD", path, "");

      assertThat(head.status()).isEqualTo(get.status());
      assertThat(head.body()).isEmpty();
      assertThat(comparable(head)).as(path).isEqualTo(comparable(get));
    }
  }

  @Test
  void optionsTellsTheMethodsWithoutAKeyAndWithoutAnyData() {
    TestPairing pairing = TestPairing.active();
    String someLists = pairing.path("/risk-lists");
    String noLists = "/v1/pairings/prg_none/risk-lists";

    for (String path : new String[] {someLists, noLists}) {
      Answer answer = TestServer.get().anonymous().call("OPTIONS", path, "");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Allow").orElseThrow().split(", ?"))
          .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
      assertThat(answer.header("Cache-Control")).contains("no-store");
      assertThat(answer.body()).doesNotContain(pairing.id());
    }
    assertProblem(
        TestServer.get().anonymous().call("OPTIONS", "/v1/nothing", ""), 404, "not_found");
  }

  @Test
  void nothingMayBeKeptInCaches() {
    TestPairing pairing = TestPairing.active();

    assertThat(pairing.plan().get(pairing.path("/risk-lists")).header("Cache-Control"))
        .contains("no-store");
    assertThat(TestServer.get().administrator().get("/v1/organizations").header("Cache-Control"))
        .contains("no-store");
  }

  private static Map<String, Object> comparable(Answer answer) {
    Map<String, Object> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    headers.remove("x-request-id");
    headers.remove("vary"); // only what has a body can be compressed
    if (answer.status() >= 400) {
      headers.remove("content-length"); // it holds the request's id
    }
    return headers;
  }
}

package care.duet.server.http;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the frameworks beneath would answer in their own words. */
final class FrameworkErrorsIT {

  private static final String ORGANIZATIONS = "/v1/organizations";

  private final TestServer server = TestServer.get();
  private final Api administrator = server.administrator();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/nothing", "/v1/whoami/more", "/problems/nothing"})
  void anUnknownRouteIsNotFoundWithOrWithoutAKey(String path) {
    assertProblem(administrator.get(path), 404, "not_found");
    assertProblem(server.anonymous().get(path), 404, "not_found");
    assertProblem(administrator.with("Accept", "text/html").get(path), 404, "not_found");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/organizations, GET POST OPTIONS",
    "POST, /v1/whoami, GET OPTIONS",
    "PUT, /docs, GET OPTIONS",
    "BREW, /v1/whoami, GET",
    "TRACE, /v1/whoami, GET"
  })
  void aMethodThatTheResourceLacksIsAnsweredWithThoseItHas(
      String method, String path, String allowed) {
    Answer refused = administrator.call(method, path, "");

    assertProblem(refused, 405, "method_not_allowed");
    assertThat(refused.header("Allow").orElseThrow().split(",", -1)).contains(allowed.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html", "*/*;q=0", "application/json;q=0.0, text/html", "*/*; q=0.000"})
  void anAnswerThatTheCallerCannotReadIsRefused(String accept) {
    assertProblem(administrator.with("Accept", accept).get(ORGANIZATIONS), 406, "not_acceptable");
  }

  @Test
  void aWeightThatIsNoNumberIsRefused() {
    assertProblem(
        administrator.with("Accept", "*/*;q=none").get(ORGANIZATIONS), 400, "bad_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "*/*;q=0.001",
        "application/*;q=0.5, text/html",
        "text/html;q=0, */*",
        "application/problem+json"
      })
  void whoeverReadsJsonInAnyWayGetsJson(String accept) {
    Answer answer = administrator.with("Accept", accept).get(ORGANIZATIONS);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16"
      })
  void aBodyOfAnotherContentTypeIsRefused(String contentType) {
    Answer refused = administrator.with("Content-Type", contentType).post(ORGANIZATIONS, "{}");

    assertProblem(refused, 415, "unsupported_media_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "compress", "gzip, br"})
  void aBodyInAnotherContentCodingIsRefused(String coding) {
    Answer refused = administrator.with("Content-Encoding", coding).post(ORGANIZATIONS, "{}");

    assertProblem(refused, 415, "unsupported_media_type");
  }

  @Test
  void aContentTypeThatIsNoneIsRefused() {
    RawHttp refused = RawHttp.send(server.uri(), post("Content-Type: %%%\r\n", "{}"));

    assertProblem(refused, 400, "bad_request");
  }

  @Test
  void absurdlyLongHeadersAndPathsAreRefused() {
    String long20k = "x".repeat(20_000);

    assertProblem(
        administrator.with("X-Long", long20k).get("/v1/whoami"), 431, "headers_too_large");
    assertProblem(administrator.get("/v1/whoami?a=" + long20k), 414, "uri_too_long");
    assertProblem(
        RawHttp.send(server.uri(), "GET /v1/" + long20k + " HTTP/1.1\r\nHost: a\r\n\r\n"),
        414,
        "uri_too_long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET /v1/whoami HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET /v1/whoami HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /v1/whoami HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /v1/whoami HTTP/1.1\r\nHost: a\r\n: nameless\r\n\r\n",
        "GET /v1/whoami HTTP/1.1\r\nHost: a\r\nX-Folded: a\r\n b\r\n\r\n",
        "GET /v1/whoami HTTP/1.1\r\nHost: a\r\nX-Nul: a\u0000b\r\n\r\n",
        "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
        "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: unknown\r\nConnection: close\r\n\r\n",
        "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nContent-Length: 2\r\n\r\n{}",
        "GET /v1/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /v1/%2e%2e/whoami HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /v1/a%2fb HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /v1/a%00b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET //v1/whoami HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
      })
  void whatIsNoValidHttpIsAProblemToo(String request) {
    assertProblem(RawHttp.send(server.uri(), request), 400, "bad_request");
  }

  @Test
  void aBrokenTransferOfTheBodyIsTheCallersFault() {
    assertProblem(
        RawHttp.send(
            server.uri(),
            head("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n")
                + "zz\r\n{}\r\n0\r\n\r\n"),
        400,
        "malformed_request");
    assertProblem(
        RawHttp.send(
            server.uri(),
            head("Content-Type: application/json\r\nContent-Length: 100\r\n") + "{\"kind\": "),
        400,
        "malformed_request");
  }

  private String post(String headers, String body) {
    return head(headers + "Content-Length: " + body.length() + "\r\n") + body;
  }

  private String head(String headers) {
    return "POST /v1/organizations HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
        + administrator.key()
        + "\r\n"
        + headers
        + "\r\n";
  }
}

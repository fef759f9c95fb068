package care.duet.server.http;

import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryParametersIT {

  private static final TestPairing PAIRING = TestPairing.active();

  private final Api administrator = TestServer.get().administrator();

  @ParameterizedTest
  @CsvSource({"limt, limit", "Limit, limit", "cursr, cursor", "partie, party", "cycles, cycle"})
  void anUnknownParameterIsRefusedWithTheNearestName(String given, String nearest) {
    Answer refused = lists("?" + given + "=1");

    assertParameter(refused, "unknown_parameter", given);
    assertThat(refused.text("/errors/0/detail")).contains("'" + nearest + "'");
  }

  @Test
  void aParameterThatResemblesNoneIsAnsweredWithAllOfThem() {
    Answer refused = lists("?organization_identifier=1");

    assertParameter(refused, "unknown_parameter", "organization_identifier");
    assertThat(refused.text("/errors/0/detail")).contains("cursor, cycle, limit, party");
  }

  @Test
  void parametersInThePathAreUnknownToo() {
    RawHttp refused =
        RawHttp.send(
            TestServer.get().uri(),
            "GET /v1/whoami;x=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Authorization: Bearer "
                + administrator.key()
                + "\r\n\r\n");

    assertProblem(refused, 400, "unknown_parameter");
    assertThat(refused.json().at("/errors/0/parameter").asText()).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({
    "party, xx, unknown_value",
    "party, PLAN, unknown_value",
    "party, '', unknown_value",
    "party, 'plan,practice', unknown_value",
    "limit, 0, out_of_range",
    "limit, 201, out_of_range",
    "limit, -1, out_of_range",
    "limit, 99999999999, out_of_range",
    "limit, 99999999999999999999, wrong_type",
    "limit, abc, wrong_type",
    "limit, 1.5, wrong_type",
    "limit, 0x10, wrong_type",
    "limit, '', wrong_type",
    "cycle, '', wrong_size",
    "cycle, 12345678901234567890123456789012345678901, wrong_size",
    "cursor, '', wrong_size"
  })
  void aBadValueIsRefusedByTheNameOfItsParameter(String name, String value, String code) {
    Answer refused = lists("?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));

    assertParameter(refused, "invalid_parameter", name);
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    if (!value.isEmpty()) {
      assertThat(refused.body()).doesNotContain("\"" + value + "\"");
    }
  }

  @Test
  void aWordThatIsNoneOfAFewIsAnsweredWithThem() {
    assertThat(lists("?party=xx").text("/errors/0/detail")).contains("plan, practice");
    Answer refused = administrator.get("/v1/pairings?state=open");
    assertParameter(refused, "invalid_parameter", "state");
    assertThat(refused.text("/errors/0/detail")).contains("active", "closed");
    assertParameter(administrator.get("/v1/organizations?kind=bank"), "invalid_parameter", "kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=1&limit=2", "?party=plan&party=practice"})
  void aParameterGivenTwiceIsRefusedRatherThanHalfRead(String query) {
    Answer refused = lists(query);

    assertProblem(refused, 400, "invalid_parameter");
    assertThat(refused.text("/errors/0/code")).isEqualTo("repeated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%0Ab", "%FF%FE", "%1b[31m"})
  void controlCharactersAndWhatIsNoUtf8AreRefused(String value) {
    Answer refused = lists("?cycle=" + value.replace("[", "%5B"));

    assertParameter(refused, "invalid_parameter", "cycle");
    assertThat(refused.text("/errors/0/code")).isEqualTo("unsafe_text");
  }

  @Test
  void everyBadParameterIsToldAtOnce() {
    Answer refused = lists("?limit=0&party=xx");

    assertThat(refused.json().at("/errors")).hasSize(2);
    Answer none = PAIRING.plan().get(PAIRING.path("/combined-list/diff"));
    assertProblem(none, 400, "invalid_parameter");
    assertThat(none.json().at("/errors").findValuesAsText("parameter")).contains("from", "to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/organizations/%C3%A9",
        "/v1/api-clients/%C3%A9",
        "/v1/api-clients/%F0%9F%98%80/keys",
        "/v1/grants/%C3%A9",
        "/v1/pairings/%C3%A9",
        "/v1/pairings/prg_%C3%A9/risk-lists",
        "/v1/organizations/a%20b",
        "/v1/organizations/'%20OR%20'1'='1",
        "/v1/organizations/0123456789012345678901234567890123456789012345678901234567890123456789"
      })
  void anIdThatCanBeNoneIsNotFound(String path) {
    assertThat(administrator.get(path).status()).isIn(403, 404);
    assertThat(PAIRING.plan().get(path).status()).isIn(403, 404);
  }

  @Test
  void anIdInsideAPairingThatCanBeNoneIsNotFound() {
    assertProblem(PAIRING.plan().get(PAIRING.path("/risk-lists/rsl_%C3%A9")), 404, "not_found");
    assertProblem(
        PAIRING.plan().get(PAIRING.path("/combined-list/entries/%C3%A9")), 404, "not_found");
    assertProblem(
        PAIRING.plan().get(PAIRING.path("/combined-list/versions/one")), 404, "not_found");
  }

  @Test
  void idsInFiltersAndBodiesThatCanBeNoneAreRefused() {
    assertParameter(
        administrator.get("/v1/api-clients?organization_id=%C3%A9"),
        "invalid_parameter",
        "organization_id");
    assertProblem(
        administrator.post("/v1/api-clients", "{\"organization_id\": \"é\", \"name\": \"a\"}"),
        422,
        "rule_broken");
    assertProblem(
        administrator.post(
            "/v1/grants", "{\"client_id\": \"é\", \"pairing_id\": \"é\", \"role\": \"observer\"}"),
        422,
        "rule_broken");
    assertProblem(
        administrator.post(
            "/v1/pairings",
            """
            {"plan_organization_id": "é", "practice_organization_id": "é", "settings": {}}
            """),
        422,
        "rule_broken");
  }

  private static Answer lists(String rest) {
    return PAIRING.plan().get(PAIRING.path("/risk-lists" + rest));
  }
}

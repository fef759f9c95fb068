package care.duet.server.http;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON, or not the JSON that is expected; none has an effect. */
final class JsonBodyIT {

  private static final TestPairing PAIRING = TestPairing.active();

  @AfterAll
  static void nothingWasStored() {
    assertThat(PAIRING.plan().get(PAIRING.path("/combined-list")).status()).isEqualTo(404);
    assertThat(PAIRING.plan().get(PAIRING.path("/risk-lists")).json().at("/items")).isEmpty();
  }

  @Test
  void theRulesOfTheApiAreNotThoseOfTheServersConfiguration() {
    assertThat(
            TestServer.get()
                .environment()
                .getObjectMapper()
                .isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"cycle\": \"a\"",
        "{\"cycle\": \"a",
        "{\"cycle\": \"a\", \"entries\": [{\"rank\": 1,",
        "{\"cycle\": \"a\", \"entries\": [{\"drivers\": [\"x\""
      })
  void aBodyThatIsCutShortIsTold(String body) {
    Answer refused = submit(body);

    assertProblem(refused, 400, "malformed_request");
    assertThat(refused.text("/detail")).contains("cut short");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "{'cycle': 'a'}",
        "{cycle: 1}",
        "{\"cycle\": NaN}",
        "{\"entries\": [{\"rank\": 01}]}",
        "{\"entries\": [{\"risk_score\": Infinity}]}",
        "{\"cycle\": \"a\"} // said",
        "{\"cycle\": \"a\",}",
        "{\"cycle\": \"tab\there\"}"
      })
  void whatIsNoJsonIsToldInOneWay(String body) {
    assertProblem(submit(body), 400, "malformed_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"cycle\": \"a\"} {}", "{\"cycle\": \"a\"} x", "{\"cycle\": \"a\"}]"})
  void nothingMayFollowTheBody(String body) {
    assertProblem(submit(body), 400, "malformed_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"cycle\": \"a\", \"cycle\": \"b\"}",
        "{\"cycle\": \"a\", \"entries\": [{\"rank\": 1, \"rank\": 1}]}"
      })
  void aPropertyGivenTwiceIsRefused(String body) {
    Answer refused = submit(body);

    assertProblem(refused, 400, "malformed_request");
    assertThat(refused.text("/detail")).contains("twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cycel\": \"a\"} | /cycel | 'cycle'",
        "{\"entries\": [{\"birthdate\": \"1950-01-01\"}]} | /entries/0/birthdate | 'birth_date'",
        "{\"entries\": [{\"memberid\": \"1\"}]} | /entries/0/memberid | plan_member_id",
        "{\"a/b~c\": 1} | /a~1b~0c | cycle"
      })
  void anUnknownPropertyIsRefusedWithTheNearestName(String body, String pointer, String nearest) {
    Answer refused = submit(body);

    assertAt(refused, 400, "malformed_request", pointer);
    assertThat(refused.text("/errors/0/code")).isEqualTo("unknown_property");
    assertThat(refused.text("/errors/0/detail")).contains(nearest);
  }

  @Test
  void anAbsurdlyLongNameIsNotRepeated() {
    assertThat(submit("{\"" + "x".repeat(150) + "\": 1}").body()).doesNotContain("x".repeat(81));
    assertProblem(submit("{\"" + "x".repeat(100_000) + "\": 1}"), 422, "rule_broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "1", "true"})
  void anythingButAnObjectIsOfTheWrongType(String body) {
    Answer refused = submit(body);

    assertAt(refused, 422, "rule_broken", "");
    assertThat(refused.text("/errors/0/code")).isEqualTo("wrong_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "\n"})
  void anEmptyBodyIsTold(String body) {
    Answer refused = submit(body);

    assertAt(refused, 422, "rule_broken", "");
    assertThat(refused.text("/errors/0/detail")).isEqualTo("The body is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"rank\": \"1\" | rank",
        "\"rank\": 1.0 | rank",
        "\"rank\": 1.5 | rank",
        "\"rank\": true | rank",
        "\"rank\": [1] | rank",
        "\"rank\": 99999999999 | rank",
        "\"rank\": 1e999999999 | rank",
        "\"rank\": {} | rank",
        "\"given_name\": 5 | given_name",
        "\"given_name\": true | given_name",
        "\"given_name\": [\"a\"] | given_name",
        "\"given_name\": {} | given_name",
        "\"pcp_designated\": \"true\" | pcp_designated",
        "\"pcp_designated\": 1 | pcp_designated",
        "\"risk_score\": \"1.5\" | risk_score",
        "\"risk_score\": \"\" | risk_score",
        "\"risk_score\": true | risk_score",
        "\"sex\": \"Female\" | sex",
        "\"sex\": 0 | sex",
        "\"drivers\": \"a\" | drivers",
        "\"drivers\": {} | drivers",
        "\"drivers\": [null] | drivers/0",
        "\"drivers\": [\"a\", 1] | drivers/1",
        "\"birth_date\": 19500101 | birth_date",
        "\"birth_date\": [1950, 1, 1] | birth_date",
        "\"birth_date\": \"1950-1-1\" | birth_date",
        "\"birth_date\": \"01/01/1950\" | birth_date",
        "\"birth_date\": \"1950-01-01T00:00:00Z\" | birth_date",
        "\"birth_date\": \" 1950-01-01\" | birth_date",
        "\"birth_date\": \"\" | birth_date",
        "\"birth_date\": {} | birth_date"
      })
  void aValueOfTheWrongTypeIsPointedAt(String member, String place) {
    Answer refused =
        submit("{\"cycle\": \"a\", \"definition\": \"b\", \"entries\": [{" + member + "}]}");

    assertAt(refused, 422, "rule_broken", "/entries/0/" + place);
    assertThat(refused.text("/errors/0/code")).isEqualTo("wrong_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "\"a\"", "[]"})
  void anEntryThatIsNoObjectIsPointedAt(String entry) {
    assertAt(
        submit("{\"cycle\": \"a\", \"definition\": \"b\", \"entries\": [" + entry + "]}"),
        422,
        "rule_broken",
        "/entries/0");
  }

  @Test
  void fiftyLevelsAreTooMany() {
    for (String body :
        new String[] {
          "[".repeat(50) + "]".repeat(50),
          "{\"cycle\": " + "[".repeat(50) + "]".repeat(50) + "}",
          "{\"entries\": " + "[".repeat(50) + "]".repeat(50) + "}",
          "{\"entries\": [" + "{\"drivers\": [".repeat(50) + "]}".repeat(50) + "]}"
        }) {
      assertProblem(submit(body), 422, "rule_broken");
    }
    assertProblem(submit("[".repeat(500_000)), 422, "rule_broken");
  }

  private static Answer submit(String body) {
    return PAIRING
        .plan()
        .with("Content-Type", "application/json")
        .post(PAIRING.path("/risk-lists"), body);
  }
}

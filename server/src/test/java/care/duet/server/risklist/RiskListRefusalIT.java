package care.duet.server.risklist;

import static care.duet.server.testing.Problems.assertAt;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that break a rule are refused at the right place and change nothing. */
final class RiskListRefusalIT {

  private static final TestPairing PAIRING = TestPairing.active();
  private static String before = "";

  @BeforeAll
  static void submitOnce() {
    assertThat(plan(Lists.strangers(Lists.plan(), "p", 3).json()).status()).isEqualTo(201);
    before = combined();
  }

  @AfterAll
  static void theCombinedListIsUnchanged() {
    assertThat(combined()).isEqualTo(before);
    assertThat(PAIRING.plan().get(PAIRING.path("/risk-lists")).json().at("/items")).hasSize(1);
  }

  @Test
  void anEmptyListIsRefused() {
    assertAt(plan(list("")), 422, "rule_broken", "/entries");
  }

  @Test
  @Tag("M2.4")
  void twoHundredAndOneAreTooMany() {
    Answer refused = plan(Lists.strangers(Lists.plan(), "p", 201).json());

    assertThat(pointers(refused)).contains("/entries");
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void aPairingsOwnMaximumHolds() {
    TestPairing small =
        TestPairing.active("{\"recommended_list_size\": 2, \"maximum_list_size\": 3}");
    String lists = small.path("/risk-lists");

    assertAt(
        small.plan().post(lists, Lists.strangers(Lists.plan(), "p", 4).json()),
        422,
        "rule_broken",
        "/entries");
    assertThat(small.plan().post(lists, Lists.strangers(Lists.plan(), "p", 3).json()).status())
        .isEqualTo(201);
  }

  @Test
  @Tag("M2.3")
  void aListWithoutADefinitionIsRefused() {
    for (String definition : new String[] {"", " ", "\\t\\n ", "\\u3000", "\\u00a0\\u2003"}) {
      assertAt(
          plan(list(entry(1, "A", "")).replace("by score", definition)),
          422,
          "rule_broken",
          "/definition");
    }
    Answer missing = plan(list(entry(1, "A", "")).replace("\"definition\": \"by score\",", ""));
    assertAt(missing, 422, "rule_broken", "/definition");
  }

  @ParameterizedTest
  @CsvSource({"A, A", "A, ' A'", "A, 'A  '", "' A ', A"})
  void oneIdentifierStandsOnce(String first, String second) {
    Answer refused = plan(list(entry(1, first, "") + "," + entry(2, second, "")));

    assertAt(refused, 422, "rule_broken", "/entries/1/plan_member_id");
    assertThat(refused.text("/errors/0/code")).isEqualTo("duplicate");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, /entries/1/rank, duplicate",
    "1, 3, /entries, rank_gap",
    "2, 3, /entries, rank_gap",
    "0, 1, /entries/0/rank, out_of_range",
    "-1, 1, /entries/0/rank, out_of_range",
    "1, 201, /entries/1/rank, out_of_range"
  })
  void ranksRunFromOneWithoutGap(int first, int second, String pointer, String code) {
    Answer refused = plan(list(entry(first, "A", "") + "," + entry(second, "B", "")));

    assertAt(refused, 422, "rule_broken", pointer);
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "1964-13-40, no_such_date",
    "1964-02-30, no_such_date",
    "1963-02-29, no_such_date",
    "0000-00-00, no_such_date",
    "1879-12-31, too_early",
    "0001-01-01, too_early",
    "9999-12-31, in_future"
  })
  void aBirthDateThatCannotBeIsRefused(String date, String code) {
    Answer refused = plan(list(entry(1, "A", "").replace("1950-01-01", date)));

    assertAt(refused, 422, "rule_broken", "/entries/0/birth_date");
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    assertThat(refused.body()).doesNotContain(date);
  }

  @Test
  void tomorrowIsTheFuture() {
    String dayAfterTomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();

    Answer refused = plan(list(entry(1, "A", "").replace("1950-01-01", dayAfterTomorrow)));

    assertThat(refused.text("/errors/0/code")).isEqualTo("in_future");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"risk_score\": -0.0001",
        "\"risk_score\": -1e99",
        "\"risk_score\": 100000.01",
        "\"risk_score\": 1e99",
        "\"risk_score\": 1e999999999",
        "\"risk_score\": 1e-999999999",
        "\"risk_score\": -1e-999999999"
      })
  void anAbsurdScoreIsRefusedAtOnce(String score) {
    Answer refused = plan(list(entry(1, "A", ", " + score)));

    assertAt(refused, 422, "rule_broken", "/entries/0/risk_score");
    assertThat(refused.text("/errors/0/code")).isEqualTo("out_of_range");
  }

  @Test
  void theOtherSidesFieldsAreRefused() {
    Answer plan =
        plan(
            list(
                entry(1, "A", ", \"mrn\": \"1\"")
                    + ","
                    + entry(2, "B", ", \"pcp_designated\": true")));
    assertThat(plan.status()).isEqualTo(422);
    assertThat(pointers(plan))
        .containsExactlyInAnyOrder("/entries/0/mrn", "/entries/1/pcp_designated");

    Answer practice =
        PAIRING
            .practice()
            .post(
                PAIRING.path("/risk-lists"),
                list(
                    entry(1, "A", ", \"mrn\": \"1\", \"risk_score\": 1")
                        + ","
                        + entry(2, "B", "").replace("plan_member_id", "mrn")));
    assertThat(practice.status()).isEqualTo(422);
    assertThat(pointers(practice))
        .containsExactlyInAnyOrder("/entries/0/plan_member_id", "/entries/0/risk_score");
  }

  @Test
  void anIdentifierOfOnesOwnIsDemanded() {
    Answer refused = PAIRING.practice().post(PAIRING.path("/risk-lists"), list(entry(1, "A", "")));

    assertThat(pointers(refused))
        .containsExactlyInAnyOrder("/entries/0/mrn", "/entries/0/plan_member_id");
  }

  @Test
  void everyBrokenRuleIsToldAtOnceUpToAHundred() {
    String entries =
        IntStream.rangeClosed(1, 150)
            .mapToObj(i -> entry(i, "P" + i, ", \"risk_score\": -1"))
            .collect(Collectors.joining(","));

    Answer refused = plan(list(entries));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/detail")).startsWith("150 values");
    assertThat(refused.json().at("/errors")).hasSize(100);
  }

  @Test
  void whatIsMissingIsListed() {
    assertThat(pointers(plan("{}"))).containsExactlyInAnyOrder("/cycle", "/definition", "/entries");
    assertThat(pointers(plan(list("{}"))))
        .containsExactlyInAnyOrder(
            "/entries/0/rank",
            "/entries/0/given_name",
            "/entries/0/family_name",
            "/entries/0/birth_date");
  }

  private static Answer plan(String body) {
    return PAIRING.plan().post(PAIRING.path("/risk-lists"), body);
  }

  private static String combined() {
    return PAIRING.plan().get(PAIRING.path("/combined-list")).body();
  }

  private static Set<String> pointers(Answer refused) {
    return StreamSupport.stream(refused.json().at("/errors").spliterator(), false)
        .map(error -> error.path("pointer").asText())
        .collect(Collectors.toSet());
  }

  private static String list(String entries) {
    return "{\"cycle\": \"2026-11\", \"definition\": \"by score\", \"entries\": [" + entries + "]}";
  }

  private static String entry(int rank, String id, String more) {
    return """
        {"rank": %d, "plan_member_id": "%s", "given_name": "Ada", "family_name": "Doe",
         "birth_date": "1950-01-01"%s}\
        """
        .formatted(rank, id, more);
  }
}

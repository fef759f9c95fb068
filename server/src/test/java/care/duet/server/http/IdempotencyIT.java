package care.duet.server.http;

import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.RawHttp;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import care.duet.server.testing.Together;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdempotencyIT {

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final int TWINS = 16;

  private final Api administrator = TestServer.get().administrator();
  private final TestPairing pairing = TestPairing.active();
  private final String lists = pairing.path("/risk-lists");
  private final String key = UUID.randomUUID().toString();

  @Test
  void aRepeatIsToldTheFirstAnswerAndHasNoEffect() {
    Api plan = pairing.plan().with(KEY, key);
    Answer first = plan.post(lists, list(3));
    pairing.plan().post(lists, list(4));

    Answer repeat = plan.post(lists, list(3));

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.header(REPLAYED)).isEmpty();
    assertReplay(repeat, first);
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  void spacesAndTheOrderOfPropertiesMakeNoOtherRequest() {
    Api plan = pairing.plan().with(KEY, key);
    Answer first =
        plan.post(
            pairing.path("/combined-list/urgent-additions"),
            """
            {"plan_member_id": "1", "given_name": "A", "family_name": "B",
             "birth_date": "1950-01-01", "reason": "a fall"}
            """);

    Answer repeat =
        plan.post(
            pairing.path("/combined-list/urgent-additions"),
            """
            {"reason": "a fall", "birth_date": "1950-01-01", "family_name": "B",
              "given_name": "\\u0041", "plan_member_id": "1"}
            """);

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertReplay(repeat, first);
  }

  @Test
  void everyKindOfPostIsReplayed() {
    pairing.plan().post(lists, list(1));
    String entry = pairing.plan().get(pairing.path("/combined-list")).text("/entries/0/id");
    String entries = pairing.path("/combined-list/entries/" + entry);
    assertReplays(
        pairing.plan(), entries + "/remove", "{\"code\": \"deceased\", \"reason\": \"b\"}");
    assertReplays(pairing.plan(), entries + "/restore", "{\"reason\": \"b\"}");
    String organization =
        "{\"kind\": \"practice\", \"external_id\": \"" + key + "\", \"name\": \"a\"}";
    assertReplays(administrator, "/v1/organizations", organization);
    String other = TestPairing.provisioning("{}").id();
    assertReplays(administrator, "/v1/pairings/" + other + "/activate", "");
    assertReplays(administrator, "/v1/pairings/" + other + "/suspend", "");
    assertReplays(administrator, "/v1/pairings/" + other + "/close", "");
    assertReplays(
        administrator,
        "/v1/api-clients",
        "{\"organization_id\": \"" + pairing.planOrganizationId() + "\", \"name\": \"a\"}");
    assertReplays(
        administrator,
        "/v1/grants",
        """
        {"client_id": "%s", "pairing_id": "%s", "role": "plan_director"}
        """
            .formatted(pairing.planClientId(), pairing.id()));
  }

  @Test
  void aKeyStandsForOneBody() {
    Api plan = pairing.plan().with(KEY, key);
    plan.post(lists, list(3));

    assertProblem(plan.post(lists, list(4)), 422, "idempotency_key_reused");
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void aKeyStandsForOnePath() {
    pairing.plan().post(lists, list(2));
    Answer combined = pairing.plan().get(pairing.path("/combined-list"));
    String body = "{\"code\": \"deceased\", \"reason\": \"b\"}";
    Api plan = pairing.plan().with(KEY, key);

    assertThat(plan.post(remove(combined, 0), body).status()).isEqualTo(200);
    assertProblem(plan.post(remove(combined, 1), body), 422, "idempotency_key_reused");
  }

  @Test
  void sixteenTwinsAtOnceHaveOneEffectAndOneAnswer() {
    String body = list(5);

    List<Answer> answers =
        Together.run(TWINS, thread -> pairing.plan().with(KEY, key).post(lists, body));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.body()).isEqualTo(201);
              assertThat(answer.json()).isEqualTo(answers.get(0).json());
              assertThat(answer.etag()).isEqualTo(answers.get(0).etag());
              assertThat(answer.header("Location")).isEqualTo(answers.get(0).header("Location"));
            });
    assertThat(answers).filteredOn(answer -> answer.header(REPLAYED).isEmpty()).hasSize(1);
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void sixteenTwinsOnThePlatformToo() {
    String body =
        "{\"kind\": \"practice\", \"external_id\": \"" + UUID.randomUUID() + "\", \"name\": \"a\"}";

    List<Answer> answers =
        Together.run(TWINS, thread -> administrator.with(KEY, key).post("/v1/organizations", body));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(answers.stream().map(answer -> answer.text("/id")).distinct()).hasSize(1);
  }

  @Test
  void whatWasRefusedIsNotRemembered() {
    Api plan = pairing.plan().with(KEY, key);
    assertProblem(plan.post(lists, "{}"), 422, "rule_broken");
    assertProblem(plan.post(lists, "{"), 400, "malformed_request");
    assertProblem(
        plan.post(lists, list(1).replace("\"birth_date\": \"19", "\"birth_date\": \"29")),
        422,
        "rule_broken");
    assertProblem(plan.post(lists + "?x=1", list(1)), 400, "unknown_parameter");

    Answer first = plan.post(lists, list(1));

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header(REPLAYED)).isEmpty();
  }

  @Test
  void aKeyOnAnotherOperationByAnotherClientOrInAnotherPairingIsAnotherKey() {
    String other = pairingOfTheSamePlan();
    String urgent =
        """
        {"plan_member_id": "1", "given_name": "A", "family_name": "B",
         "birth_date": "1950-01-01", "reason": "a fall"}
        """;
    TestPairing.grant(pairing.planClientId(), other, "plan_project_manager");
    Api plan = pairing.plan().with(KEY, key);

    assertFirst(plan.post(lists, list(1)));
    assertFirst(plan.post(pairing.path("/combined-list/urgent-additions"), urgent));
    assertFirst(pairing.caller("plan_director").with(KEY, key).post(lists, list(1)));
    assertFirst(
        pairing
            .practice()
            .with(KEY, key)
            .post(lists, Lists.strangers(Lists.practice(), "q", 1).json()));
    assertFirst(plan.post("/v1/pairings/" + other + "/risk-lists", list(1)));
  }

  @Test
  void aRepeatNeverTellsASecret() {
    String keys = "/v1/api-clients/" + pairing.planClientId() + "/keys";
    Api once = administrator.with(KEY, key);
    Answer first = once.post(keys, "{\"name\": \"a\"}");

    Answer repeat = once.post(keys, "{\"name\": \"a\"}");

    assertThat(first.text("/secret")).startsWith("duet_live_");
    assertThat(repeat.status()).isEqualTo(201);
    assertThat(repeat.header(REPLAYED)).contains("true");
    assertThat(repeat.text("/key/id")).isEqualTo(first.text("/key/id"));
    assertThat(repeat.json().has("secret")).isFalse();
    assertThat(repeat.body()).doesNotContain(first.text("/secret"));
  }

  @Test
  void withoutAKeyEachPostIsAnother() {
    pairing.plan().post(lists, list(1));
    pairing.plan().post(lists, list(1));

    assertThat(versions()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\tb"})
  void aKeyOfOtherCharactersIsRefused(String bad) {
    assertParameter(pairing.plan().with(KEY, bad).post(lists, list(1)), "invalid_parameter", KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00e9", "\u0001", "a\u007f"})
  void norMayItHoldWhatNoClientWouldSend(String bad) {
    RawHttp refused =
        RawHttp.send(
            TestServer.get().uri(),
            "POST "
                + lists
                + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                + pairing.plan().key()
                + "\r\nIdempotency-Key: "
                + bad
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/code").asText()).isIn("bad_request", "invalid_parameter");
  }

  @Test
  void aKeyHoldsAtMost255Characters() {
    assertFirst(pairing.plan().with(KEY, "~".repeat(255)).post(lists, list(1)));
    assertParameter(
        pairing.plan().with(KEY, "~".repeat(256)).post(lists, list(1)), "invalid_parameter", KEY);
  }

  private String pairingOfTheSamePlan() {
    Answer made =
        administrator.post(
            "/v1/pairings",
            """
            {"plan_organization_id": "%s", "practice_organization_id": "%s", "settings": {}}
            """
                .formatted(pairing.planOrganizationId(), TestPairing.organization("practice")));
    administrator.post("/v1/pairings/" + made.text("/id") + "/activate", "");
    return made.text("/id");
  }

  private void assertReplays(Api caller, String path, String body) {
    Answer first = caller.with(KEY, key).post(path, body);
    assertFirst(first);
    assertReplay(caller.with(KEY, key).post(path, body), first);
  }

  private static void assertFirst(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    assertThat(answer.header(REPLAYED)).isEmpty();
  }

  private static void assertReplay(Answer repeat, Answer first) {
    assertThat(repeat.status()).as(repeat.body()).isEqualTo(first.status());
    assertThat(repeat.body()).isEqualTo(first.body());
    assertThat(repeat.header(REPLAYED)).contains("true");
    for (String header : new String[] {"ETag", "Location", "Content-Type", "Cache-Control"}) {
      assertThat(repeat.header(header)).as(header).isEqualTo(first.header(header));
    }
    assertThat(repeat.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
  }

  private int versions() {
    return pairing
        .plan()
        .get(pairing.path("/combined-list/versions"))
        .json()
        .at("/items/0/version")
        .asInt();
  }

  private String remove(Answer combined, int entry) {
    return pairing.path(
        "/combined-list/entries/" + combined.text("/entries/" + entry + "/id") + "/remove");
  }

  private static String list(int size) {
    return Lists.strangers(Lists.plan(), "p", size).json();
  }
}

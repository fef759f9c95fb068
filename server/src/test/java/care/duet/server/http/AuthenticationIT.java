package care.duet.server.http;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.DuetApplication;
import care.duet.server.security.ApiKey;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuthenticationIT {

  private static final String WHOAMI = "/v1/whoami";

  private final TestServer server = TestServer.get();
  private final Api administrator = server.administrator();

  @Test
  void asksForAKeyByBearerAndNothingElse() {
    Api anonymous = server.anonymous();
    for (Api caller :
        List.of(
            anonymous,
            anonymous.with("Authorization", "Basic ZHVldDpkdWV0"),
            anonymous.with("Authorization", "Bearer"),
            anonymous.with("Authorization", "Bearer "),
            anonymous.with("Authorization", administrator.key()),
            anonymous.with("X-Api-Key", administrator.key()))) {
      Answer refused = caller.get(WHOAMI);
      assertUnauthenticated(refused);
      assertThat(refused.text("/detail")).contains("Authorization: Bearer");
    }
  }

  @Test
  void tellsAMistypedKeyByItsChecksum() {
    String key = administrator.key();
    char last = key.charAt(key.length() - 1);
    String mistyped = key.substring(0, key.length() - 1) + (last == 'a' ? 'b' : 'a');

    Answer refused = administrator.as(mistyped).get(WHOAMI);

    assertUnauthenticated(refused);
    assertThat(refused.text("/detail")).contains("mistyped");
  }

  @Test
  void refusesAKeyThatWasNeverIssued() {
    Answer refused = administrator.as(ApiKey.random().secret()).get(WHOAMI);

    assertUnauthenticated(refused);
    assertThat(refused.text("/detail")).contains("unknown");
  }

  @Test
  void refusesARevokedKeyAtOnceAndLeavesTheOthersAlone() {
    String client = TestPairing.client(TestPairing.organization("practice"));
    Answer first = issue(client, "");
    String other = TestPairing.key(client);
    assertThat(administrator.as(first.text("/secret")).get(WHOAMI).status()).isEqualTo(200);

    Answer revoked =
        administrator.post(
            "/v1/api-clients/" + client + "/keys/" + first.text("/key/id") + "/revoke", "");

    assertThat(revoked.status()).isEqualTo(200);
    Answer refused = administrator.as(first.text("/secret")).get(WHOAMI);
    assertUnauthenticated(refused);
    assertThat(refused.text("/detail")).contains("revoked");
    assertThat(administrator.as(other).get(WHOAMI).status()).isEqualTo(200);
  }

  @Test
  void refusesAKeyFromTheMomentItExpires() {
    String client = TestPairing.client(TestPairing.organization("practice"));
    Instant expiry = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(1));
    String key = issue(client, ", \"expires_at\": \"" + expiry + "\"").text("/secret");
    assertThat(administrator.as(key).get(WHOAMI).status()).isEqualTo(200);

    TestServer later =
        TestServer.start(
            () ->
                new DuetApplication() {
                  @Override
                  protected Clock clock() {
                    return Clock.fixed(expiry, java.time.ZoneOffset.UTC);
                  }
                });
    try {
      Answer refused = new Api(later.uri(), key).get(WHOAMI);

      assertUnauthenticated(refused);
      assertThat(refused.text("/detail")).contains("expired");
    } finally {
      later.stop();
    }
  }

  private Answer issue(String client, String more) {
    return administrator.post(
        "/v1/api-clients/" + client + "/keys", "{\"name\": \"a key\"" + more + "}");
  }

  private static void assertUnauthenticated(Answer refused) {
    assertProblem(refused, 401, "unauthenticated");
    assertThat(refused.header("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
  }
}

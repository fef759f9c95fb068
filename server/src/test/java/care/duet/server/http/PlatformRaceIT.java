package care.duet.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import care.duet.server.testing.Together;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same thing done twice at the same moment, on the platform. */
final class PlatformRaceIT {

  private static final int THREADS = 8;

  private final Api administrator = TestServer.get().administrator();

  @Test
  void oneOrganizationIsMade() {
    String body =
        "{\"kind\": \"practice\", \"external_id\": \"" + UUID.randomUUID() + "\", \"name\": \"a\"}";

    assertOne(201, 409, all("/v1/organizations", body));
  }

  @Test
  void onePairingIsMade() {
    String body =
        """
        {"plan_organization_id": "%s", "practice_organization_id": "%s", "settings": {}}
        """
            .formatted(
                TestPairing.organization("health_plan"), TestPairing.organization("practice"));

    assertOne(201, 409, all("/v1/pairings", body));
  }

  @Test
  void oneGrantIsMade() {
    TestPairing pairing = TestPairing.active();
    String body =
        "{\"client_id\": \"%s\", \"pairing_id\": \"%s\", \"role\": \"plan_director\"}"
            .formatted(pairing.planClientId(), pairing.id());

    assertOne(201, 409, all("/v1/grants", body));
  }

  @Test
  void oneOfManyChangesOnTheSameStateIsMade() {
    String path = "/v1/organizations/" + TestPairing.organization("practice");
    String etag = administrator.get(path).etag();

    assertOne(
        200,
        412,
        Together.run(
            THREADS,
            thread ->
                administrator
                    .with("If-Match", etag)
                    .patch(path, "{\"name\": \"name " + thread + "\"}")));
  }

  @Test
  void oneOfManyChangesOfTheSettingsIsMade() {
    String path = "/v1/pairings/" + TestPairing.active().id();
    String etag = administrator.get(path).etag();

    assertOne(
        200,
        412,
        Together.run(
            THREADS,
            thread ->
                administrator
                    .with("If-Match", etag)
                    .patch(
                        path + "/settings", "{\"recommended_list_size\": " + (20 + thread) + "}")));
  }

  private List<Answer> all(String path, String body) {
    return Together.run(THREADS, thread -> administrator.post(path, body));
  }

  private static void assertOne(int made, int refused, List<Answer> answers) {
    assertThat(answers.stream().map(Answer::status).filter(status -> status == made)).hasSize(1);
    assertThat(answers.stream().map(Answer::status).filter(status -> status == refused))
        .as(answers.toString())
        .hasSize(THREADS - 1);
  }
}

package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;

/** What an administrator does before two teams can work together; texts are canaries. */
final class Platform {

  private final Api administrator = TestServer.get().administrator();
  private final Canaries words;

  Platform(Canaries words) {
    this.words = words;
  }

  String organization(String kind) {
    return id(
        administrator.post(
            "/v1/organizations",
            "{\"kind\": \"%s\", \"external_id\": \"%s\", \"name\": \"%s\"}"
                .formatted(kind, words.next(100), words.next(200))));
  }

  String pairing(String plan, String practice) {
    return id(
        administrator.post(
            "/v1/pairings",
            """
            {"plan_organization_id": "%s", "practice_organization_id": "%s",
             "settings": {"communication_method": "secure_email"}}
            """
                .formatted(plan, practice)));
  }

  void move(String pairing, String transition) {
    Answer moved = administrator.post("/v1/pairings/" + pairing + "/" + transition, "");
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
  }

  /** Moves a pairing's ETag on and gives it a setting of its own. */
  void resize(String pairing, int recommendedListSize) {
    Answer now = administrator.get("/v1/pairings/" + pairing);
    Answer changed =
        administrator
            .with("If-Match", now.etag())
            .patch(
                "/v1/pairings/" + pairing + "/settings",
                "{\"recommended_list_size\": %d}".formatted(recommendedListSize));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  Member member(String organization) {
    String client =
        id(
            administrator.post(
                "/v1/api-clients",
                "{\"organization_id\": \"%s\", \"name\": \"%s\"}"
                    .formatted(organization, words.next(200))));
    Answer key =
        administrator.post(
            "/v1/api-clients/" + client + "/keys", "{\"name\": \"%s\"}".formatted(words.next(200)));
    assertThat(key.status()).as(key.body()).isEqualTo(201);
    return new Member(client, key.text("/key/id"), key.text("/secret"));
  }

  String grant(Member member, String pairing, String role) {
    return TestPairing.grant(member.clientId(), pairing, role);
  }

  private static String id(Answer made) {
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }

  /** A client with its key. */
  record Member(String clientId, String keyId, String secret) {}
}

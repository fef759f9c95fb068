package care.duet.server.grant;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class GrantIT {

  private final Api administrator = TestServer.get().administrator();
  private final TestPairing pairing = TestPairing.active();

  @Test
  void nobodyCanSpeakForTheOtherSide() {
    Answer refused = create(pairing.planClientId(), "practice_care_manager");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("wrong_side");
  }

  @Test
  @Tag("M1.2")
  void aClientOfAnotherPlanCannotBeGrantedARole() {
    String stranger = TestPairing.client(TestPairing.organization("health_plan"));
    assertThat(create(stranger, "plan_director").status()).isEqualTo(422);
  }

  @Test
  void anObserverIsNeutral() {
    Answer refused = create(pairing.planClientId(), "observer");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("not_neutral");
  }

  @Test
  void aRoleIsHeldOnce() {
    assertThat(create(pairing.planClientId(), "plan_project_manager").status()).isEqualTo(409);
    assertThat(create(pairing.planClientId(), "plan_director").status()).isEqualTo(201);
  }

  @Test
  void aWithdrawnGrantIsGoneAtOnce() {
    Answer grants =
        administrator.get(
            "/v1/grants?client_id=" + pairing.planClientId() + "&pairing_id=" + pairing.id());
    String path = "/v1/grants/" + grants.text("/items/0/id");
    assertThat(pairing.plan().get(pairing.path("/risk-lists")).status()).isEqualTo(200);

    assertThat(administrator.delete(path).status()).isEqualTo(428);
    assertThat(administrator.with("If-Match", "\"9\"").delete(path).status()).isEqualTo(412);
    String etag = administrator.get(path).etag();
    assertThat(administrator.with("If-Match", etag).delete(path).status()).isEqualTo(204);
    assertThat(pairing.plan().get(pairing.path("/risk-lists")).status()).isEqualTo(404);
    assertThat(administrator.get(path).status()).isEqualTo(404);
  }

  @Test
  void whoamiTellsRolesPartyAndScopes() {
    JsonNode me = pairing.practice().get("/v1/whoami").json();
    assertThat(me.at("/organization_kind").asText()).isEqualTo("practice");
    assertThat(me.at("/administrator").asBoolean()).isFalse();
    assertThat(me.at("/grants/0/pairing_id").asText()).isEqualTo(pairing.id());
    assertThat(me.at("/grants/0/role").asText()).isEqualTo("practice_care_manager");
    assertThat(me.at("/grants/0/party").asText()).isEqualTo("practice");
    assertThat(me.at("/grants/0/scopes").toString()).contains("risk_lists:submit");
    assertThat(administrator.get("/v1/whoami").json().at("/administrator").asBoolean()).isTrue();
  }

  private Answer create(String clientId, String role) {
    return administrator.post(
        "/v1/grants",
        "{\"client_id\": \"%s\", \"pairing_id\": \"%s\", \"role\": \"%s\"}"
            .formatted(clientId, pairing.id(), role));
  }
}

package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan that meets two practices meets each of them alone. */
class SeparatePairingsIT {

  private static World world;

  @BeforeAll
  static void settle() {
    world = new World();
  }

  @AfterAll
  static void leave() throws SQLException {
    world.close();
  }

  @Test
  @Tag("M1.1")
  void onePlanWithTwoPracticesIsTwoPairings() {
    JsonNode ours = pairing(world.ours());
    JsonNode theirs = pairing(world.theirs());

    assertThat(ours.path("id")).isNotEqualTo(theirs.path("id"));
    assertThat(ours.path("plan_organization_id")).isEqualTo(theirs.path("plan_organization_id"));
    assertThat(ours.path("practice_organization_id"))
        .isNotEqualTo(theirs.path("practice_organization_id"));
  }

  @Test
  @Tag("M1.1")
  void aClientOfThePlanIsAdmittedPairingByPairing() {
    Api plan = world.ours().api(Who.PLAN);

    assertThat(plan.get(world.ours().path("/combined-list")).status()).isEqualTo(200);
    for (String rest : List.of("", "/combined-list", "/combined-list/overlap", "/risk-lists")) {
      assertThat(plan.get(world.theirs().path(rest)).status()).as(rest).isEqualTo(404);
    }
  }

  @Test
  @Tag("M1.2")
  void aMemberOfBothSeesEachApart() {
    Answer ours = world.ours().api(Who.BOTH).get(world.ours().path("/combined-list"));
    Answer theirs = world.theirs().api(Who.BOTH).get(world.theirs().path("/combined-list"));

    assertThat(world.theirs().words().in(ours, "")).isEmpty();
    assertThat(world.ours().words().in(theirs, "")).isEmpty();
    assertThat(world.ours().words().in(ours, "")).isNotEmpty();
    assertThat(world.theirs().words().in(theirs, "")).isNotEmpty();
  }

  @Test
  @Tag("M1.2")
  void aMemberOfBothIsToldOfBoth() {
    List<String> pairings = new ArrayList<>();
    world
        .ours()
        .api(Who.BOTH)
        .get("/v1/whoami")
        .json()
        .path("grants")
        .forEach(grant -> pairings.add(grant.path("pairing_id").asText()));

    assertThat(pairings).containsExactlyInAnyOrder(world.ours().id(), world.theirs().id());
  }

  @Test
  @Tag("M1.2")
  void theOverlapOfOnePairingDoesNotCountTheOther() {
    Answer before = world.ours().api(Who.OBSERVER).get(world.ours().path("/combined-list/overlap"));

    world.theirs().renew();

    assertThat(world.ours().api(Who.OBSERVER).get(world.ours().path("/combined-list/overlap")))
        .extracting(Answer::body)
        .isEqualTo(before.body());
  }

  @Test
  @Tag("M1.2")
  void onePersonInTwoPairingsIsTwoPatients() {
    Person person = new Bodies(new Canaries()).stranger();
    List<String> patients = new ArrayList<>();
    for (Tenant tenant : List.of(world.ours(), world.theirs())) {
      Answer added =
          tenant
              .api(Who.BOTH)
              .post(
                  tenant.path("/combined-list/urgent-additions"),
                  tenant.bodies().urgent("plan", person));
      assertThat(added.status()).as(added.body()).isEqualTo(201);
      patients.add(added.text("/patient_id"));
    }

    assertThat(patients).doesNotHaveDuplicates();
  }

  private static JsonNode pairing(Tenant tenant) {
    return TestServer.get().administrator().get(tenant.path("")).json();
  }
}

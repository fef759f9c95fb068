package care.duet.server.contact;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestDatabase;
import care.duet.server.testing.TestPairing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which person a client acts for. */
@Tag("M1.10")
final class OnBehalfOfIT {

  private static final String HEADER = "Duet-On-Behalf-Of";

  private final TestPairing pairing = TestPairing.active();
  private final People people = new People(pairing);

  @Test
  void theAuditTrailKeepsThePersonBesideTheClient() throws SQLException {
    String ana = acting(pairing.plan(), pairing.planClientId(), "project_manager");

    Answer list =
        as(pairing.plan(), ana)
            .post(
                pairing.path("/risk-lists"),
                Lists.plan().add("MH1", "Ann", "Lee", "1950-02-28").json());

    assertThat(list.status()).as(list.body()).isEqualTo(201);
    assertThat(onBehalfOf(list.text("/id"))).isEqualTo(ana);
    assertThat(onBehalfOf(ana)).as("what the client did by itself").isNull();
  }

  @Test
  void whoHasReadAWrongUnionIsToldByPersonToo() {
    String ana = acting(pairing.plan(), pairing.planClientId(), "case_manager");
    pairing
        .plan()
        .post(
            pairing.path("/risk-lists"), Lists.plan().add("1", "Ann", "Lee", "1950-02-28").json());
    pairing
        .practice()
        .post(
            pairing.path("/risk-lists"),
            Lists.practice().add("1", "Ann", "Lee", "1950-02-28").json());
    String patient =
        pairing.plan().get(pairing.path("/combined-list")).text("/entries/0/patient_id");
    assertThat(
            as(pairing.plan(), ana).get(pairing.path("/patients/" + patient + "/packet")).status())
        .isEqualTo(200);

    Answer unlinked =
        pairing
            .practice()
            .post(pairing.path("/patients/" + patient + "/unlink"), "{\"reason\": \"Two people\"}");

    assertThat(unlinked.json().path("readers"))
        .filteredOn(reader -> reader.path("operation").asText().equals("getPacket"))
        .extracting(reader -> reader.path("on_behalf_of").asText())
        .containsExactly(ana);
  }

  @Test
  void aReadNamesAPersonAsAWriteDoes() {
    String ana = acting(pairing.plan(), pairing.planClientId(), "case_manager");
    Api acting = as(pairing.plan(), ana);
    assertThat(acting.get(pairing.path("/contacts")).status()).isEqualTo(200);
    assertThat(acting.get("/v1/pairings/" + pairing.id()).status()).isEqualTo(200);
    assertThat(acting.get("/v1/whoami").status()).as("outside a pairing").isEqualTo(200);
  }

  @Test
  void onlyAClientThatTheContactNamesActsForIt() {
    String ana = people.add(pairing.plan(), "Ana Ruiz", "project_manager");
    assertRefused(as(pairing.plan(), ana), "not_allowed");

    allow(pairing.plan(), ana, pairing.planClientId());
    assertThat(as(pairing.plan(), ana).get(pairing.path("/contacts")).status()).isEqualTo(200);

    assertThat(people.change(pairing.plan(), ana, "{\"client_ids\": []}").status()).isEqualTo(200);
    assertRefused(as(pairing.plan(), ana), "not_allowed");
  }

  @Test
  void nobodyActsForTheOtherSidesPeople() {
    String ana = acting(pairing.plan(), pairing.planClientId(), "project_manager");
    assertRefused(as(pairing.practice(), ana), "other_side");
  }

  @Test
  void aContactWhoHasEndedOrNotYetBegunActsNoMore() {
    String ana = acting(pairing.plan(), pairing.planClientId(), "project_manager");
    people.change(
        pairing.plan(), ana, "{\"active_from\": \"2020-01-01\", \"active_to\": \"2020-12-31\"}");
    assertRefused(as(pairing.plan(), ana), "inactive");

    people.change(
        pairing.plan(), ana, "{\"active_from\": \"2120-01-01\", \"active_to\": \"2120-12-31\"}");
    assertRefused(as(pairing.plan(), ana), "inactive");
  }

  @Test
  void aContactOfAnotherPairingIsLikeOneThatNeverWas() {
    TestPairing other = TestPairing.active();
    String theirs = new People(other).add(other.plan(), "Bo Lind", "project_manager");
    Answer never = refused(as(pairing.plan(), TypeId.next("con")), "unknown");

    Answer foreign = refused(as(pairing.plan(), theirs), "unknown");

    assertThat(foreign.body().replace(foreign.text("/request_id"), ""))
        .isEqualTo(never.body().replace(never.text("/request_id"), ""));
  }

  @Test
  void whoHoldsNoRoleLearnsNothingByTheHeader() {
    String ana = acting(pairing.plan(), pairing.planClientId(), "project_manager");
    Api stranger = as(TestPairing.active().plan(), ana);
    assertProblem(stranger.get(pairing.path("/contacts")), 404, "not_found");
    assertProblem(
        as(pairing.caller("observer"), ana).get(pairing.path("/contacts")), 403, "forbidden");
  }

  @Test
  @Tag("M1.8")
  void anObserversClientActsForTheObserver() {
    String organization = TestPairing.organization("community_partner");
    String client = TestPairing.client(organization);
    TestPairing.grant(client, pairing.id(), "observer");
    Api observer = new Api(pairing.plan().base(), TestPairing.key(client));
    String consultant = acting(pairing.plan(), client, "observer");

    String path = "/v1/pairings/" + pairing.id();
    assertThat(as(observer, consultant).get(path).status()).isEqualTo(200);
    String ana = people.add(pairing.plan(), "Ana Ruiz", "project_manager");
    assertThat(as(observer, ana).get(path).text("/errors/0/code")).isEqualTo("other_side");
  }

  @Test
  void aClientOfAnotherSideOrPairingIsNotTakenForAContactsOwn() {
    String ana = people.add(pairing.plan(), "Ana Ruiz", "project_manager");
    TestPairing other = TestPairing.active();
    for (String stranger :
        new String[] {pairing.practiceClientId(), other.planClientId(), TypeId.next("cli")}) {
      Answer refused = allow(pairing.plan(), ana, stranger);
      assertAt(refused, 422, "rule_broken", "/client_ids/0");
      assertThat(refused.text("/errors/0/code")).isEqualTo("unknown");
    }
    assertThat(pairing.plan().get(pairing.path("/contacts/" + ana)).json().path("client_ids"))
        .isEmpty();
  }

  @Test
  void theSameFromAnotherPersonIsNoRepeat() {
    String ana = acting(pairing.plan(), pairing.planClientId(), "project_manager");
    String bo = acting(pairing.plan(), pairing.planClientId(), "case_manager");
    String body = People.body("Joe Park", "observer", "");
    Api once = pairing.plan().with("Idempotency-Key", "add-joe");
    Answer made = people.send(as(once, ana), body);

    assertThat(people.send(as(once, ana), body).body()).isEqualTo(made.body());
    assertProblem(people.send(as(once, bo), body), 422, "idempotency_key_reused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana", "con_1", "pat_01jd8z4qk7e9tbn3x5m2v6w8ya", "con_a, con_b"})
  void whatIsNoIdOfAContactIsMalformed(String value) {
    Answer refused = as(pairing.plan(), value).get(pairing.path("/contacts"));
    assertParameter(refused, "invalid_parameter", HEADER);
  }

  private String acting(Api side, String clientId, String role) {
    String contact = people.add(side, "Ana Ruiz", role);
    assertThat(allow(side, contact, clientId).status()).isEqualTo(200);
    return contact;
  }

  private Answer allow(Api side, String contact, String clientId) {
    return people.change(side, contact, "{\"client_ids\": [\"%s\"]}".formatted(clientId));
  }

  private static Api as(Api caller, String contact) {
    return caller.with(HEADER, contact);
  }

  private void assertRefused(Api caller, String code) {
    assertThat(refused(caller, code).text("/errors/0/detail")).isNotBlank();
    assertThat(people.send(caller, People.body("Joe Park", "observer", "")).text("/errors/0/code"))
        .isEqualTo(code);
  }

  private Answer refused(Api caller, String code) {
    Answer refused = caller.get(pairing.path("/contacts"));
    assertProblem(refused, 403, "not_acting_for");
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    assertThat(refused.text("/errors/0/parameter")).isEqualTo(HEADER);
    return refused;
  }

  /** Whom the first call that named this target acted for. */
  private String onBehalfOf(String target) throws SQLException {
    try (Connection connection = TestDatabase.get().unwalled();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT on_behalf_of FROM audit_events WHERE target_id = ? ORDER BY id LIMIT 1")) {
      statement.setString(1, target);
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}

package care.duet.server.contact;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contact list that both sides share. */
@Tag("M1.10")
final class ContactIT {

  private final TestPairing pairing = TestPairing.active();
  private final People people = new People(pairing);

  @Test
  void whatOneSideEntersTheOtherReads() {
    Answer made =
        people.send(
            pairing.plan(),
            """
            {"name": "Ana Ruiz", "position": "Manager of high-risk care", "role": "project_manager",
             "email": "ana.ruiz@plan.example", "telephone": "978-555-0142 ext. 7"}
            """);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.header("Location")).contains(pairing.path("/contacts/" + made.text("/id")));

    Answer read = pairing.practice().get(made.header("Location").orElseThrow());

    assertThat(read.json()).isEqualTo(made.json());
    assertThat(read.etag()).isEqualTo(made.etag());
    assertThat(read.text("/party")).isEqualTo("plan");
    assertThat(read.text("/name")).isEqualTo("Ana Ruiz");
    assertThat(read.text("/position")).isEqualTo("Manager of high-risk care");
    assertThat(read.text("/email")).isEqualTo("ana.ruiz@plan.example");
    assertThat(read.text("/telephone")).isEqualTo("978-555-0142 ext. 7");
    assertThat(read.text("/active_from"))
        .isEqualTo(LocalDate.now(ZoneId.of("America/New_York")).toString());
    assertThat(read.json().has("active_to")).isFalse();
    assertThat(
            pairing
                .practice()
                .with("If-None-Match", read.etag())
                .get(pairing.path("/contacts/" + read.text("/id")))
                .status())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @Tag("M1.3")
  @Tag("M1.4")
  @Tag("M1.5")
  @ValueSource(
      strings = {
        "director_of_care_management",
        "director_designee",
        "project_manager",
        "case_manager",
        "social_care_manager",
        "community_outreach_worker",
        "customer_services",
        "other_department"
      })
  void aRoleOfThePlanIsGivenByThePlanAlone(String role) {
    assertThat(people.add(pairing.plan(), "Ana Ruiz", role, "").text("/party")).isEqualTo("plan");
    Answer refused = people.send(pairing.practice(), People.body("Ana Ruiz", role, ""));
    assertAt(refused, 422, "rule_broken", "/role");
    assertThat(refused.text("/errors/0/code")).isEqualTo("other_side");
  }

  @ParameterizedTest
  @Tag("M1.6")
  @Tag("M1.7")
  @ValueSource(
      strings = {
        "clinical_care_manager",
        "primary_care_clinician",
        "community_health_worker",
        "behavioral_health_provider",
        "care_coordinator",
        "clinical_pharmacist"
      })
  void aRoleOfThePracticeIsGivenByThePracticeAlone(String role) {
    assertThat(people.add(pairing.practice(), "Joe Park", role, "").text("/party"))
        .isEqualTo("practice");
    assertAt(
        people.send(pairing.plan(), People.body("Joe Park", role, "")),
        422,
        "rule_broken",
        "/role");
  }

  @Test
  @Tag("M1.8")
  void anObserverBelongsToNeitherSideAndIsEnteredByEither() {
    String first = people.add(pairing.plan(), "Consultant One", "observer");
    people.add(pairing.practice(), "Consultant Two", "observer");

    assertThat(people.change(pairing.practice(), first, "{\"position\": \"Consultant\"}").status())
        .isEqualTo(200);

    assertThat(listed("?party=neutral")).containsExactly("Consultant One", "Consultant Two");
  }

  @ParameterizedTest
  @Tag("M1.9")
  @CsvSource({"plan,case_manager", "plan,social_care_manager", "practice,clinical_care_manager"})
  void aCareManagerHasALicenceOrCredential(String side, String role) {
    String body = People.body("Ana Ruiz", role, "");
    Answer refused = people.send(side(side), body.replace(", \"credential\": \"RN 2291847\"", ""));
    assertAt(refused, 422, "rule_broken", "/credential");
    assertThat(refused.text("/errors/0/code")).isEqualTo("required");

    Answer made = people.send(side(side), body);
    assertThat(made.text("/credential")).isEqualTo("RN 2291847");
  }

  @Test
  @Tag("M1.12")
  void coreParticipantsAreListed() {
    people.add(pairing.plan(), "Ana Ruiz", "project_manager", "\"core_participant\": true");
    people.add(pairing.plan(), "Bo Lind", "case_manager", "");

    assertThat(listed("?core_participant=true")).containsExactly("Ana Ruiz");
    assertThat(listed("?core_participant=false")).containsExactly("Bo Lind");
  }

  @Test
  void filtersNarrowTheListTogetherAndPagesFollowEachOther() {
    people.add(pairing.plan(), "Ana Ruiz", "case_manager", "\"active_from\": \"2026-01-01\"");
    people.add(
        pairing.plan(),
        "Bo Lind",
        "case_manager",
        "\"active_from\": \"2026-01-01\", \"active_to\": \"2026-01-31\"");
    people.add(pairing.practice(), "Joe Park", "care_coordinator", "");

    assertThat(listed("")).containsExactly("Ana Ruiz", "Bo Lind", "Joe Park");
    assertThat(listed("?role=case_manager")).containsExactly("Ana Ruiz", "Bo Lind");
    assertThat(listed("?party=practice")).containsExactly("Joe Park");
    assertThat(listed("?role=case_manager&party=practice")).isEmpty();
    assertThat(listed("?active_on=2026-01-31")).containsExactly("Ana Ruiz", "Bo Lind");
    assertThat(listed("?active_on=2026-02-01")).containsExactly("Ana Ruiz");
    assertThat(listed("?active_on=2025-12-31")).isEmpty();
    Answer page = pairing.plan().get(pairing.path("/contacts?limit=2"));
    String cursor = page.text("/next_cursor");
    assertThat(listed("?limit=2&cursor=" + cursor)).containsExactly("Joe Park");
    assertParameter(
        pairing.plan().get(pairing.path("/contacts?party=plan&cursor=" + cursor)),
        "invalid_parameter",
        "cursor");
    assertParameter(
        pairing.plan().get(pairing.path("/contacts?active_on=yesterday")),
        "invalid_parameter",
        "active_on");
  }

  @Test
  void aContactEndsByItsLastDayAndNothingElseChanges() {
    Answer made = people.add(pairing.plan(), "Ana Ruiz", "case_manager", "");
    String path = made.header("Location").orElseThrow();

    Answer ended =
        pairing.plan().with("If-Match", made.etag()).patch(path, "{\"active_to\": \"2027-03-31\"}");

    assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    assertThat(ended.text("/active_to")).isEqualTo("2027-03-31");
    assertThat(ended.text("/name")).isEqualTo("Ana Ruiz");
    assertThat(ended.text("/credential")).isEqualTo("RN 2291847");
    assertThat(ended.etag()).isNotEqualTo(made.etag());
    assertAt(
        people.change(pairing.plan(), made.text("/id"), "{\"active_to\": \"2001-01-01\"}"),
        422,
        "rule_broken",
        "/active_to");
    assertThat(pairing.plan().delete(path).status()).isEqualTo(405);
  }

  @Test
  void eachSideChangesItsOwnContactsAlone() {
    String plans = people.add(pairing.plan(), "Ana Ruiz", "case_manager");
    String practices = people.add(pairing.practice(), "Joe Park", "care_coordinator");

    assertProblem(people.change(pairing.practice(), plans, "{\"name\": \"X\"}"), 403, "forbidden");
    assertProblem(people.change(pairing.plan(), practices, "{\"name\": \"X\"}"), 403, "forbidden");
    assertThat(listed("")).containsExactly("Ana Ruiz", "Joe Park");
  }

  @Test
  void aChangeNamesTheStateItIsBasedOn() {
    Answer made = people.add(pairing.plan(), "Ana Ruiz", "case_manager", "");
    String path = made.header("Location").orElseThrow();

    assertProblem(pairing.plan().patch(path, "{}"), 428, "precondition_required");
    List<Integer> statuses =
        Together.run(
            4,
            i ->
                pairing
                    .plan()
                    .with("If-Match", made.etag())
                    .patch(path, "{\"position\": \"Position %d\"}".formatted(i))
                    .status());
    assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
  }

  @Test
  void aRepeatAddsNobody() {
    Api once = pairing.plan().with("Idempotency-Key", "add-ana");
    String body = People.body("Ana Ruiz", "project_manager", "");
    Answer made = people.send(once, body);

    Answer again = people.send(once, body);

    assertThat(again.body()).isEqualTo(made.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(listed("")).hasSize(1);
    assertProblem(people.send(once, body.replace("Ana", "Bea")), 422, "idempotency_key_reused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/email     | staff@duet.example | nobody",
        "/email     | staff@duet.example | a b@duet.example",
        "/email     | staff@duet.example | staff@localhost",
        "/telephone | 978-555-0142       | ask at the desk",
        "/telephone | 978-555-0142       | 12",
        "/telephone | 978-555-0142       | 978-555-01421234567",
        "/name      | Ana Ruiz           | '  '"
      })
  void whatNobodyCanBeReachedByIsRefused(String pointer, String right, String wrong) {
    String body = People.body("Ana Ruiz", "project_manager", "").replace(right, wrong);
    assertAt(people.send(pairing.plan(), body), 422, "rule_broken", pointer);
    assertThat(listed("")).isEmpty();
  }

  @Test
  void aPersonWithoutAWayToReachHimOrHerIsNoContact() {
    Answer refused = people.send(pairing.plan(), "{\"role\": \"project_manager\"}");
    assertProblem(refused, 422, "rule_broken");
    assertThat(refused.json().path("errors"))
        .extracting(error -> error.path("pointer").asText())
        .containsExactlyInAnyOrder("/name", "/position", "/email", "/telephone");
    assertAt(
        people.send(pairing.plan(), People.body("Ana", "king", "")), 422, "rule_broken", "/role");
    assertProblem(
        people.send(pairing.plan(), People.body("Ana", "observer", "\"party\": \"plan\"")),
        400,
        "malformed_request");
  }

  @Test
  void aContactOfAnotherPairingIsNotFound() {
    String contact = people.add(pairing.plan(), "Ana Ruiz", "project_manager");
    TestPairing other = TestPairing.active();

    assertProblem(other.plan().get(other.path("/contacts/" + contact)), 404, "not_found");
    assertProblem(
        new People(other).change(other.plan(), contact, "{\"name\": \"X\"}"), 404, "not_found");
    assertProblem(other.plan().get(pairing.path("/contacts")), 404, "not_found");
  }

  @Test
  void whoMayNotWriteContactsReadsThem() {
    Api clinician = pairing.caller("practice_clinician");
    assertThat(clinician.get(pairing.path("/contacts")).status()).isEqualTo(200);
    assertProblem(
        people.send(clinician, People.body("Joe", "care_coordinator", "")), 403, "forbidden");
    assertProblem(pairing.caller("observer").get(pairing.path("/contacts")), 403, "forbidden");
  }

  private Api side(String side) {
    return side.equals("plan") ? pairing.plan() : pairing.practice();
  }

  private List<String> listed(String query) {
    Answer page = pairing.practice().get(pairing.path("/contacts" + query));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.json().path("items").findValues("name").stream().map(JsonNode::asText).toList();
  }
}

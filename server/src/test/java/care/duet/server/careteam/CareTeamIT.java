package care.duet.server.careteam;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertParameter;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.platform.id.TypeId;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of both sides works with a patient. */
@Tag("M1.11")
final class CareTeamIT {

  private static final String PHONE = " 978-555-0142";

  private final TestPairing pairing = TestPairing.active();
  private final Team team = new Team(pairing);
  private String patient;

  @BeforeEach
  void meet() {
    patient = team.patient("MH1", "Ann", "Lee");
  }

  @Test
  @Tag("M1.5")
  @Tag("M1.7")
  void bothSidesSeeNamesAndTelephonesOfTheirCareManagers() {
    add(pairing.plan(), "Ana Ruiz", "case_manager");
    add(pairing.plan(), "Bo Lind", "social_care_manager");
    add(pairing.practice(), "Joe Park", "clinical_care_manager");

    String[] everybody = {
      "Ana Ruiz case_manager" + PHONE,
      "Bo Lind social_care_manager" + PHONE,
      "Joe Park clinical_care_manager" + PHONE
    };
    assertThat(team.members(pairing.plan(), patient, "")).containsExactly(everybody);
    assertThat(team.members(pairing.practice(), patient, "")).containsExactly(everybody);
    assertThat(team.members(pairing.plan(), patient, "?party=practice"))
        .containsExactly(everybody[2]);
    assertThat(team.members(pairing.practice(), patient, "?role=case_manager"))
        .containsExactly(everybody[0]);
  }

  @Test
  void aMemberShowsWhatTheContactListSaysNow() {
    Answer made = add(pairing.plan(), "Ana Ruiz", "case_manager");
    assertThat(made.text("/starts_on"))
        .isEqualTo(LocalDate.now(ZoneId.of("America/New_York")).toString());
    assertThat(made.text("/patient_id")).isEqualTo(patient);
    String path = made.header("Location").orElseThrow();
    assertThat(pairing.practice().get(path).json()).isEqualTo(made.json());
    assertThat(pairing.practice().with("If-None-Match", made.etag()).get(path).status())
        .isEqualTo(304);

    new People(pairing)
        .change(pairing.plan(), made.text("/contact_id"), "{\"telephone\": \"(617) 555-0100\"}");

    Answer now = pairing.practice().with("If-None-Match", made.etag()).get(path);
    assertThat(now.status()).isEqualTo(200);
    assertThat(now.text("/telephone")).isEqualTo("(617) 555-0100");
    assertThat(now.etag()).isNotEqualTo(made.etag());
  }

  @ParameterizedTest
  @Tag("M1.7")
  @CsvSource({
    "primary_care_clinician",
    "community_health_worker",
    "behavioral_health_provider",
    "care_coordinator",
    "clinical_pharmacist"
  })
  void thePracticeAddsWhoeverThePatientNeeds(String role) {
    add(pairing.practice(), "Joe Park", role);
    assertThat(team.members(pairing.plan(), patient, ""))
        .containsExactly("Joe Park " + role + PHONE);
  }

  @Test
  @Tag("M1.9")
  void aRoleForThePatientCanBeAnotherOfTheSameSide() {
    String manager = team.contact(pairing.plan(), "Ana Ruiz", "project_manager");
    Answer made = send(pairing.plan(), manager, "\"role\": \"case_manager\"");
    assertThat(made.text("/role")).isEqualTo("case_manager");
    assertAt(
        send(pairing.plan(), manager, "\"role\": \"care_coordinator\""),
        422,
        "rule_broken",
        "/role");
    String body = People.body("Cy Dow", "project_manager", "");
    String unlicensed =
        new People(pairing)
            .send(pairing.plan(), body.replace(", \"credential\": \"RN 2291847\"", ""))
            .text("/id");
    Answer refused = send(pairing.plan(), unlicensed, "\"role\": \"case_manager\"");
    assertAt(refused, 422, "rule_broken", "/role");
    assertThat(refused.text("/errors/0/code")).isEqualTo("no_credential");
  }

  @Test
  void aMembershipEndsAndWhoComesBackIsAddedAnew() {
    String contact = team.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    Answer made = send(pairing.plan(), contact, "\"starts_on\": \"2026-01-05\"");
    String member = made.text("/id");
    assertProblem(send(pairing.plan(), contact, ""), 409, "already_exists");

    Answer ended =
        pairing
            .plan()
            .with("If-Match", made.etag())
            .patch(team.path(patient) + "/" + member, "{\"ends_on\": \"2026-03-31\"}");

    assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    assertThat(ended.text("/ends_on")).isEqualTo("2026-03-31");
    assertThat(ended.text("/starts_on")).isEqualTo("2026-01-05");
    assertThat(send(pairing.plan(), contact, "").status()).isEqualTo(201);
    assertThat(team.members(pairing.plan(), patient, "")).hasSize(2);
    assertThat(team.members(pairing.plan(), patient, "?active_on=2026-04-01")).isEmpty();
    assertThat(pairing.plan().delete(team.path(patient) + "/" + member).status()).isEqualTo(405);
  }

  @Test
  void aDayListsWhoWasThereAndOnTheTeamAtAll() {
    String contact =
        new People(pairing)
            .add(pairing.plan(), "Ana Ruiz", "case_manager", "\"active_from\": \"2026-01-01\"")
            .text("/id");
    send(pairing.plan(), contact, "\"starts_on\": \"2026-01-05\"");
    assertThat(team.members(pairing.plan(), patient, "?active_on=2026-01-04")).isEmpty();
    assertThat(team.members(pairing.plan(), patient, "?active_on=2026-01-05")).hasSize(1);

    new People(pairing).change(pairing.plan(), contact, "{\"active_to\": \"2026-01-31\"}");

    assertThat(team.members(pairing.plan(), patient, "?active_on=2026-01-31")).hasSize(1);
    assertThat(team.members(pairing.plan(), patient, "?active_on=2026-02-01")).isEmpty();
    assertThat(team.members(pairing.plan(), patient, "")).hasSize(1);
    Answer late = send(pairing.plan(), contact, "");
    assertAt(late, 422, "rule_broken", "/contact_id");
    assertThat(late.text("/errors/0/code")).isEqualTo("inactive");
  }

  @ParameterizedTest
  @CsvSource({
    "/starts_on, in_future, \"starts_on\": \"2126-01-01\"",
    "/ends_on, in_future, \"ends_on\": \"2126-01-01\"",
    "/ends_on, too_early, \"ends_on\": \"2001-01-01\""
  })
  void daysThatCannotBeAreRefused(String pointer, String code, String day) {
    Answer made = add(pairing.plan(), "Ana Ruiz", "case_manager");
    Answer refused = team.change(pairing.plan(), patient, made.text("/id"), "{%s}".formatted(day));
    assertAt(refused, 422, "rule_broken", pointer);
    assertThat(refused.text("/errors/0/code")).isEqualTo(code);
  }

  @Test
  void eachSideManagesItsOwnMembersAlone() {
    Answer plans = add(pairing.plan(), "Ana Ruiz", "case_manager");

    assertProblem(
        team.change(
            pairing.practice(), patient, plans.text("/id"), "{\"ends_on\": \"2026-11-01\"}"),
        403,
        "forbidden");
    Answer refused = send(pairing.practice(), plans.text("/contact_id"), "");
    assertAt(refused, 422, "rule_broken", "/contact_id");
    assertThat(refused.text("/errors/0/code")).isEqualTo("other_side");
    String observer = team.contact(pairing.plan(), "A Consultant", "observer");
    assertAt(send(pairing.plan(), observer, ""), 422, "rule_broken", "/contact_id");
  }

  @Test
  void aSideAddsNobodyToAPatientItHasNoRecordOf() {
    team.submit(
        pairing.practice(), Lists.practice().add("77", "Dora", "Quist", "1944-05-06").json());
    String unknown = team.find("mrn", "77");
    String contact = team.contact(pairing.plan(), "Ana Ruiz", "case_manager");

    Answer refused =
        team.send(pairing.plan(), unknown, "{\"contact_id\": \"%s\"}".formatted(contact));

    assertProblem(refused, 409, "state_conflict");
  }

  @Test
  void twoAtOnceAddAContactOnce() {
    String contact = team.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    List<Integer> statuses = Together.run(4, i -> send(pairing.plan(), contact, "").status());
    assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
  }

  @Test
  void twoAtOnceChangeAMemberOnce() {
    Answer made = add(pairing.plan(), "Ana Ruiz", "case_manager");
    Api based = pairing.plan().with("If-Match", made.etag());
    String path = team.path(patient) + "/" + made.text("/id");
    List<Integer> statuses =
        Together.run(
            4,
            i -> based.patch(path, "{\"starts_on\": \"2026-01-0%d\"}".formatted(i + 1)).status());
    assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
    assertProblem(pairing.plan().patch(path, "{}"), 428, "precondition_required");
  }

  @Test
  void aRepeatAddsNobodyTwice() {
    String contact = team.contact(pairing.plan(), "Ana Ruiz", "case_manager");
    Api once = pairing.plan().with("Idempotency-Key", "add-ana");
    Answer made = send(once, contact, "");

    assertThat(send(once, contact, "").body()).isEqualTo(made.body());
    assertThat(team.members(pairing.plan(), patient, "")).hasSize(1);
  }

  @Test
  void whatIsNotOfThisPairingOrPatientIsNotFound() {
    Answer made = add(pairing.plan(), "Ana Ruiz", "case_manager");
    String member = made.text("/id");
    TestPairing otherPairing = TestPairing.active();
    Team other = new Team(otherPairing);
    String stranger = other.patient("MH9", "Gil", "Moss");

    assertProblem(otherPairing.plan().get(other.path(patient)), 404, "not_found");
    assertProblem(otherPairing.plan().get(other.path(stranger) + "/" + member), 404, "not_found");
    Answer foreign =
        other.send(
            otherPairing.plan(),
            stranger,
            "{\"contact_id\": \"%s\"}".formatted(made.text("/contact_id")));
    Answer never =
        other.send(
            otherPairing.plan(),
            stranger,
            "{\"contact_id\": \"%s\"}".formatted(TypeId.next("con")));
    assertAt(foreign, 422, "rule_broken", "/contact_id");
    assertThat(foreign.json().path("errors")).isEqualTo(never.json().path("errors"));
  }

  @Test
  void pagesFollowEachOtherAndBelongToTheirPatient() {
    add(pairing.plan(), "Ana Ruiz", "case_manager");
    add(pairing.plan(), "Bo Lind", "social_care_manager");
    Answer page = pairing.plan().get(team.path(patient) + "?limit=1");
    String cursor = page.text("/next_cursor");

    assertThat(team.members(pairing.plan(), patient, "?limit=1&cursor=" + cursor))
        .containsExactly("Bo Lind social_care_manager" + PHONE);
    assertParameter(
        pairing.plan().get(team.path(patient) + "?party=plan&cursor=" + cursor),
        "invalid_parameter",
        "cursor");
    assertProblem(pairing.caller("observer").get(team.path(patient)), 403, "forbidden");
  }

  private Answer add(Api caller, String name, String role) {
    return team.add(caller, patient, team.contact(caller, name, role));
  }

  private Answer send(Api caller, String contact, String more) {
    String rest = more.isEmpty() ? "" : ", " + more;
    return team.send(caller, patient, "{\"contact_id\": \"%s\"%s}".formatted(contact, rest));
  }
}

package care.duet.server.patient;

import static care.duet.server.testing.Problems.assertAt;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both sides' records of a person, where they differ, and who settles that. */
final class PatientIT {

  private static final String MEMBERS =
      """
      plan_member_id,given_name,middle_name,family_name,birth_date,sex,phone,address,city,state,\
      postal_code,language,pcp_name,pcp_npi
      MH1,ROSA,M,DIAZ,1950-02-28,F,9785550101,12 Elm Street,Lowell,MA,01850,Spanish,Ann Lee,1112223334
      """;
  private static final String CHARTS =
      """
      mrn,given_name,family_name,birth_date,sex,phone,address,city,state,postal_code,language,pcp_npi
      0017,Rosa,Díaz,1950-02-28,female,(978) 555-0101,12 ELM ST.,Dracut,MA,01850-1234,es,1112223334
      """;

  private final TestPairing pairing = TestPairing.active();
  private final Imported imported = new Imported(pairing);

  @Test
  @Tag("M2.7")
  @Tag("M3.6")
  @Tag("M6.1")
  @Tag("M15.2")
  void bothRecordsStandSideBySideWithHowFarTheyAgree() {
    JsonNode patient = read(pairing.practice(), rosa());

    assertThat(patient.path("link").asText()).isEqualTo("linked");
    assertThat(patient.at("/plan/identifier").asText()).isEqualTo("MH1");
    assertThat(patient.at("/plan/given_name").asText()).isEqualTo("ROSA");
    assertThat(patient.at("/plan/address").asText()).isEqualTo("12 Elm Street");
    assertThat(patient.at("/plan/pcp_name").asText()).isEqualTo("Ann Lee");
    assertThat(patient.at("/practice/identifier").asText()).isEqualTo("0017");
    assertThat(patient.at("/practice/family_name").asText()).isEqualTo("Díaz");
    assertThat(patient.at("/practice/phone").asText()).isEqualTo("(978) 555-0101");
    assertThat(agreements(patient))
        .containsExactly(
            "given_name equivalent",
            "middle_name only_plan",
            "family_name equivalent",
            "birth_date equal",
            "sex equal",
            "phone equivalent",
            "address equivalent",
            "city different",
            "state equal",
            "postal_code equivalent",
            "language equivalent",
            "pcp_npi equal");
    assertThat(patient.path("open_discrepancies").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("M3.6")
  @Tag("M6.1")
  void aSideConfirmsWhatIsRightUntilARecordChanges() {
    String rosa = rosa();
    assertThat(discrepant()).containsExactly(rosa);

    Answer resolved = resolve(pairing.practice(), rosa, "city", "Dracut");
    assertThat(resolved.status()).as(resolved.body()).isEqualTo(200);
    JsonNode seen = read(pairing.plan(), rosa);
    assertThat(seen.path("open_discrepancies").asInt()).isZero();
    assertThat(city(seen).at("/resolution/value").asText()).isEqualTo("Dracut");
    assertThat(city(seen).at("/resolution/note").asText()).isEqualTo("Asked on the telephone");
    assertThat(city(seen).at("/resolution/resolved_by").asText()).isEqualTo("practice");
    assertThat(city(seen).path("agreement").asText()).isEqualTo("different");
    assertThat(seen.at("/plan/city").asText()).isEqualTo("Lowell");
    assertThat(resolved.header("ETag").orElseThrow()).isEqualTo(seen.path("etag").asText());
    assertThat(discrepant()).isEmpty();

    assertThat(resolve(pairing.plan(), rosa, "city", "Methuen").text("/etag"))
        .isNotEqualTo(seen.path("etag").asText());
    assertThat(city(read(pairing.plan(), rosa)).at("/resolution/resolved_by").asText())
        .isEqualTo("plan");

    imported.plan("plan_members", MEMBERS.replace("Lowell", "Boston"));
    JsonNode changed = read(pairing.plan(), rosa);
    assertThat(changed.path("open_discrepancies").asInt()).isEqualTo(1);
    assertThat(city(changed).has("resolution")).isFalse();
    assertThat(discrepant()).containsExactly(rosa);

    imported.plan("plan_members", MEMBERS.replace("Lowell", "DRACUT"));
    assertThat(read(pairing.plan(), rosa).path("open_discrepancies").asInt()).isZero();
  }

  @Test
  void onlyADifferenceCanBeResolved() {
    String rosa = rosa();

    assertProblem(resolve(pairing.plan(), rosa, "birth_date", "x"), 409, "state_conflict");
    assertProblem(resolve(pairing.plan(), rosa, "suffix", "Jr."), 409, "state_conflict");
    assertProblem(resolve(pairing.plan(), rosa, "shoe_size", "9"), 404, "not_found");
    assertProblem(resolve(pairing.plan(), "pat_unknown", "city", "Lowell"), 404, "not_found");
    assertAt(resolve(pairing.plan(), rosa, "city", " "), 422, "rule_broken", "/value");
    assertProblem(
        resolve(pairing.caller("practice_team_member"), rosa, "city", "Lowell"), 403, "forbidden");
  }

  @Test
  void aListSaysNothingAgainstWhatAFileHasSaid() {
    String rosa = rosa();
    String list = Lists.plan().add("MH1", "Rosa", "Diaz-Lee", "1950-02-28").json();
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);

    JsonNode plan = read(pairing.plan(), rosa).path("plan");
    assertThat(plan.path("family_name").asText()).isEqualTo("Diaz-Lee");
    assertThat(plan.path("phone").asText()).isEqualTo("9785550101");
    assertThat(plan.path("middle_name").asText()).isEqualTo("M");
  }

  @Test
  @Tag("M3.6")
  void whatAFileNoLongerSaysIsNoLongerKnown() {
    String rosa = rosa();
    imported.plan("plan_members", MEMBERS.replace("9785550101", ""));

    JsonNode patient = read(pairing.plan(), rosa);
    assertThat(patient.path("plan").has("phone")).isFalse();
    assertThat(agreements(patient)).contains("phone only_practice");
  }

  @Test
  void whoHoldsThePatientIsToldSo() {
    String rosa = rosa();
    String etag = read(pairing.plan(), rosa).path("etag").asText();
    Api holder = pairing.plan().with("If-None-Match", etag);

    assertThat(holder.get(pairing.path("/patients/" + rosa)).status()).isEqualTo(304);
    imported.practice("practice_patients", CHARTS.replace("Dracut", "Lowell"));
    assertThat(holder.get(pairing.path("/patients/" + rosa)).status()).isEqualTo(200);
    assertProblem(pairing.plan().get(pairing.path("/patients/pat_unknown")), 404, "not_found");
  }

  @Test
  @Tag("M15.2")
  void isFoundByWhatACallerKnows() {
    String rosa = rosa();

    assertThat(found("\"mrn\": \" 0017 \"")).containsExactly(rosa);
    assertThat(found("\"plan_member_id\": \"MH1\"")).containsExactly(rosa);
    assertThat(found("\"plan_member_id\": \"0017\"")).isEmpty();
    assertThat(found("\"family_name\": \"diaz\", \"given_name\": \"ro\"")).containsExactly(rosa);
    assertThat(found("\"family_name\": \"DÍAZ\"")).containsExactly(rosa);
    assertThat(found("\"family_name\": \"di\"")).isEmpty();
    assertThat(found("\"family_name\": \"d%\"")).isEmpty();
    assertThat(found("\"birth_date\": \"1950-02-28\"")).containsExactly(rosa);
    assertThat(found("\"birth_date\": \"1950-02-28\", \"family_name\": \"Lee\"")).isEmpty();
    assertThat(found("\"phone\": \"+1 978.555.0101\"")).containsExactly(rosa);
    assertThat(found("\"phone\": \"978-555-0102\"")).isEmpty();
  }

  @Test
  void aSearchForNothingForAnyoneOrForAContradictionIsRefused() {
    assertProblem(search("{}"), 422, "rule_broken");
    assertAt(search("{\"given_name\": \"Ann\"}"), 422, "rule_broken", "");
    assertAt(
        search("{\"given_name\": \"Ann\", \"mrn\": \"1\"}"), 422, "rule_broken", "/given_name");
    assertAt(search("{\"plan_member_id\": \"1\", \"mrn\": \"1\"}"), 422, "rule_broken", "/mrn");
    assertAt(search("{\"phone\": \"her son's\"}"), 422, "rule_broken", "/phone");
    assertAt(search("{\"family_name\": \"%\"}"), 422, "rule_broken", "/family_name");
    assertProblem(search("{\"name\": \"Ann\"}"), 400, "malformed_request");
  }

  @Test
  void aSearchFindsFiftyAtMostAndSaysThatThereAreMore() {
    imported.plan("plan_members", members(51));

    JsonNode many = search("{\"family_name\": \"Everyman\"}").json();
    assertThat(many.path("items")).hasSize(50);
    assertThat(many.path("has_more").asBoolean()).isTrue();
    JsonNode one = search("{\"family_name\": \"Everyman\", \"given_name\": \"Ax\"}").json();
    assertThat(one.path("items")).hasSize(1);
    assertThat(one.path("has_more").asBoolean()).isFalse();
  }

  @Test
  @Tag("M6.1")
  void listsAreNarrowedByWhoKnowsThePatientCoverageClinicianAndPlaceOnTheList() {
    String rosa = rosa();
    imported.plan(
        "plan_members",
        "plan_member_id,given_name,family_name,birth_date\nMH2,Al,Ray,1950-01-02\n");
    imported.practice(
        "practice_patients",
        "mrn,given_name,family_name,birth_date,pcp_npi\n0018,Bo,Lee,1950-01-03,999\n");
    imported.plan(
        "eligibility_spans",
        """
        plan_member_id,start_date,end_date
        MH1,2025-01-01,2025-12-31
        MH1,2026-03-01,
        """);
    String list = Lists.practice().add("0018", "Bo", "Lee", "1950-01-03").json();
    assertThat(pairing.practice().post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);

    String al = ids("link=plan_only").get(0);
    String bo = ids("link=practice_only").get(0);
    assertThat(ids("")).containsExactlyInAnyOrder(rosa, al, bo);
    assertThat(ids("link=plan_only")).hasSize(1);
    assertThat(ids("link=practice_only")).hasSize(1);
    assertThat(ids("link=linked")).containsExactly(rosa);
    assertThat(ids("discrepancy=false")).containsExactlyInAnyOrder(al, bo);
    assertThat(ids("covered_on=2025-12-31")).containsExactly(rosa);
    assertThat(ids("covered_on=2026-02-28")).isEmpty();
    assertThat(ids("covered_on=2026-11-20&link=linked")).containsExactly(rosa);
    assertThat(ids("pcp_npi=1112223334")).containsExactly(rosa);
    assertThat(ids("pcp_npi=999")).containsExactly(bo);
    assertThat(ids("listed=true")).containsExactly(bo);
    assertThat(ids("listed=false")).containsExactlyInAnyOrder(rosa, al);
  }

  @Test
  void aListComesInPages() {
    imported.plan("plan_members", members(5));

    List<String> all = ids("");
    assertThat(all).hasSize(5).isSorted();
    List<String> paged = new ArrayList<>();
    String query = "/patients?limit=2";
    Answer page = pairing.plan().get(pairing.path(query));
    while (true) {
      page.json().path("items").forEach(item -> paged.add(item.path("id").asText()));
      if (!page.json().path("has_more").asBoolean()) {
        break;
      }
      assertThat(page.header("Link")).isPresent();
      page = pairing.plan().get(pairing.path(query + "&cursor=" + page.text("/next_cursor")));
    }
    assertThat(paged).isEqualTo(all);
    String cursor =
        pairing.plan().get(pairing.path("/patients?limit=2&link=plan_only")).text("/next_cursor");
    assertProblem(
        pairing.plan().get(pairing.path("/patients?limit=2&cursor=" + cursor)),
        400,
        "invalid_parameter");
    assertProblem(
        pairing.plan().get(pairing.path("/patients?link=both")), 400, "invalid_parameter");
  }

  @Test
  void anotherPairingFindsNobodyOfThisOne() {
    String rosa = rosa();
    TestPairing other = TestPairing.active();

    assertProblem(other.plan().get(other.path("/patients/" + rosa)), 404, "not_found");
    assertThat(other.plan().get(other.path("/patients")).json().path("items")).isEmpty();
    for (String known :
        List.of(
            "{\"plan_member_id\": \"MH1\"}",
            "{\"mrn\": \"0017\"}",
            "{\"family_name\": \"Diaz\"}",
            "{\"birth_date\": \"1950-02-28\"}",
            "{\"phone\": \"9785550101\"}")) {
      Answer answer = other.plan().post(other.path("/patients/search"), known);
      assertThat(answer.json().path("items")).as(known).isEmpty();
    }
  }

  /** Somebody whom both sides know, and whose city they do not agree about. */
  private String rosa() {
    imported.plan("plan_members", MEMBERS);
    imported.practice("practice_patients", CHARTS);
    return search("{\"mrn\": \"0017\"}").text("/items/0/id");
  }

  private static String members(int count) {
    StringBuilder file = new StringBuilder("plan_member_id,given_name,family_name,birth_date\n");
    for (int i = 0; i < count; i++) {
      String given = i == 0 ? "Axel" : "Given" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      file.append("M%d,%s,Everyman,1950-01-01\n".formatted(i, given));
    }
    return file.toString();
  }

  private JsonNode read(Api caller, String id) {
    Answer answer = caller.get(pairing.path("/patients/" + id));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private Answer resolve(Api caller, String id, String field, String value) {
    return caller.post(
        pairing.path("/patients/" + id + "/discrepancies/" + field + "/resolve"),
        "{\"value\": \"%s\", \"note\": \"Asked on the telephone\"}".formatted(value));
  }

  private Answer search(String body) {
    return pairing.plan().post(pairing.path("/patients/search"), body);
  }

  private List<String> found(String known) {
    Answer answer = search("{" + known + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return idsOf(answer);
  }

  private List<String> discrepant() {
    return ids("discrepancy=true");
  }

  private List<String> ids(String query) {
    Answer answer = pairing.practice().get(pairing.path("/patients?" + query));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return idsOf(answer);
  }

  private static List<String> idsOf(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  private static List<String> agreements(JsonNode patient) {
    List<String> agreements = new ArrayList<>();
    patient
        .path("comparison")
        .forEach(
            field ->
                agreements.add(
                    field.path("field").asText() + " " + field.path("agreement").asText()));
    return agreements;
  }

  private static JsonNode city(JsonNode patient) {
    for (JsonNode field : patient.path("comparison")) {
      if (field.path("field").asText().equals("city")) {
        return field;
      }
    }
    throw new AssertionError(patient.toString());
  }
}

package care.duet.server.cases;

import static care.duet.server.agenda.Planning.texts;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the files of both sides suggest. */
@Tag("M8.2")
@Tag("M8.3")
final class LeadAdviceIT {

  private final TestPairing pairing = TestPairing.active();
  private final Imported files = new Imported(pairing);
  private String patient = "";

  @BeforeEach
  void list() {
    String plan = Lists.plan().add("MH1", "Rosa", "Diaz", "1950-02-28").json();
    String practice = Lists.practice().add("0017", "Rosa", "Diaz", "1950-02-28").json();
    pairing.plan().post(pairing.path("/risk-lists"), plan);
    pairing.practice().post(pairing.path("/risk-lists"), practice);
    patient = pairing.plan().get(pairing.path("/combined-list")).text("/entries/0/patient_id");
  }

  @Test
  void withoutFilesNothingIsSuggested() {
    Answer advice = advice();

    assertThat(advice.status()).as(advice.body()).isEqualTo(200);
    assertThat(advice.json().has("suggested_lead")).isFalse();
    assertThat(advice.json().path("reasons")).isEmpty();
  }

  @Test
  @Tag("M8.6")
  void manySpecialistsAndNoVisitSpeakForThePlan() {
    files.plan(
        "member_providers",
        "plan_member_id,provider_npi,provider_name,service_line,visits_12m,last_visit_date\n"
            + IntStream.range(0, 3)
                .mapToObj(i -> "MH1,123456789%d,Dr. %d,Cardiology,2,2026-09-01".formatted(i, i))
                .collect(Collectors.joining("\n", "", "\n"))
            + "MH1,1234567899,Dr. 9,Primary care,2,2026-09-01\n"
            + "MH1,1234567897,City Hospital,Emergency,4,2026-09-01\n"
            + "MH1,9573249098,Dr. Own,Cardiology,2,2026-09-01\n");
    practice("2020-01-02", "");

    Answer advice = advice();

    assertThat(advice.text("/suggested_lead")).isEqualTo("plan");
    assertThat(texts(advice, "/reasons", "/code"))
        .containsExactly("many_outside_specialists", "not_seen_by_practice");
    assertThat(texts(advice, "/reasons", "/speaks_for")).containsExactly("plan", "plan");
    assertThat(advice.text("/reasons/0/text"))
        .isEqualTo("3 specialists saw the patient within a year.");
  }

  @Test
  @Tag("M8.1")
  @Tag("M8.4")
  void bothManageSoBothLead() {
    practice(LocalDate.now(ZoneOffset.UTC).minusDays(10).toString(), "Jeneva Upton");
    assertThat(advice().text("/suggested_lead")).isEqualTo("practice");
    files.plan(
        "plan_members",
        """
        plan_member_id,given_name,family_name,birth_date,in_case_management
        MH1,Rosa,Diaz,1950-02-28,Y
        """);

    Answer advice = advice();

    assertThat(advice.text("/suggested_lead")).isEqualTo("joint");
    assertThat(texts(advice, "/reasons", "/code"))
        .containsExactly(
            "in_practice_care_management", "seen_by_practice", "in_plan_case_management");
  }

  @Test
  void ofNobodyThereIsNone() {
    assertProblem(
        pairing.plan().get(pairing.path("/patients/pat_01jd8z4qk7e9tbn3x5m2v6w8ya/lead-advice")),
        404,
        "not_found");
  }

  private void practice(String lastVisit, String careManager) {
    files.practice(
        "practice_patients",
        """
        mrn,given_name,family_name,birth_date,last_visit_date,pcp_npi,practice_care_manager
        0017,Rosa,Diaz,1950-02-28,%s,9573249098,%s
        """
            .formatted(lastVisit, careManager));
  }

  private Answer advice() {
    return pairing.practice().get(pairing.path("/patients/" + patient + "/lead-advice"));
  }
}

package care.duet.server.agenda;

import static care.duet.server.agenda.Planning.leftOut;
import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.agenda.Planning.texts;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How an agenda is generated. */
final class AgendaIT {

  private static final String NPI = "1234567893";

  private final Planning planning = new Planning(TestPairing.active("{\"agenda_size\": 4}"));
  private final TestPairing pairing = planning.pairing();

  /** Two on both lists, three of the plan's own, three of the practice's own. */
  private void submitBoth() {
    Lists plan = Lists.plan().add("M1", "Ursula", "Katz", "1950-01-02", "\"risk_score\": 3");
    plan.add("M2", "Oskar", "Lindqvist", "1944-05-06", "\"risk_score\": 8.5");
    plan.add("M3", "Wilma", "Papadakis", "1961-07-08", "\"risk_score\": 2");
    plan.add("M4", "Ignatz", "Quimby", "1939-09-10", "\"risk_score\": 7");
    plan.add("M5", "Dolores", "Vandermeer", "1958-11-12", "\"risk_score\": 5");
    Lists practice = Lists.practice().add("C1", "Ursula", "Katz", "1950-01-02");
    practice.add("C2", "Oskar", "Lindqvist", "1944-05-06");
    practice.add("C6", "Hortense", "Beaulieu", "1947-02-03", "\"pcp_designated\": true");
    practice.add("C7", "Thaddeus", "Mbeki", "1952-04-05");
    practice.add("C8", "Rosalind", "Ferreira", "1965-06-07");
    planning.submit(pairing.plan(), plan);
    planning.submit(pairing.practice(), practice);
  }

  @Test
  @Tag("M5.2")
  @Tag("M5.3")
  @Tag("M5.4")
  @Tag("M17.4")
  void hasAsManyAsAgreedInTheGuidelinesOrderEachWithTheReason() {
    submitBoth();
    String conference = planning.conference(3);

    Answer made = planning.generate(conference, "{}");

    assertThat(patients(made, "/plan_member_id")).containsExactly("M2", "M1", "M4", "M5");
    assertThat(patients(made, "/reason/code"))
        .containsExactly("on_both_lists", "on_both_lists", "plan_score", "plan_score");
    assertThat(patients(made, "/reason/text").get(0)).isEqualTo("On both lists; plan score 8.5.");
    assertThat(patients(made, "/position")).containsExactly("1", "2", "3", "4");
    assertThat(patients(made, "/mrn")).startsWith("C2", "C1");
    assertThat(made.text("/patients/0/family_name")).isEqualTo("Lindqvist");
    assertThat(made.text("/state")).isEqualTo("draft");
    assertThat(leftOut(made, "/entry_id")).isEmpty();
    assertThat(made.header("Location"))
        .contains(pairing.path("/conferences/" + conference + "/agenda"));
    assertThat(planning.read(conference).json()).isEqualTo(made.json());
    assertThat(planning.read(conference).etag()).isEqualTo(made.etag());
  }

  @Test
  @Tag("M5.2")
  void tenPatientsAreEnough() {
    Planning usual = new Planning(TestPairing.active());
    usual.submit(usual.pairing().plan(), Lists.strangers(Lists.plan(), "TEN", 12));

    Answer made = usual.generate(usual.conference(3), "{}");

    assertThat(patients(made, "/entry_id")).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  @Tag("M5.7")
  void whatIsOpenUntilTheDayComesFirst() {
    submitBoth();
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    task("M3", day.plusDays(1));
    task("M5", day);
    task("M1", day.plusDays(60));

    Answer made = planning.generate(planning.conference(4), "{}");

    assertThat(patients(made, "/plan_member_id")).containsExactly("M5", "M3", "M2", "M1");
    assertThat(patients(made, "/reason/code"))
        .containsExactly("follow_up", "follow_up", "on_both_lists", "on_both_lists");
    assertThat(made.text("/patients/0/reason/text"))
        .isEqualTo("One open task, the first on " + day + ".");
  }

  @Test
  @Tag("M5.5")
  @Tag("M5.11")
  void patientsOfAClinicianWhoTakesPartComeBeforeTheLists() {
    submitBoth();
    new Imported(pairing)
        .practice(
            "practice_patients",
            """
            mrn,given_name,family_name,birth_date,pcp_name,pcp_npi
            C7,Thaddeus,Mbeki,1952-04-05,Dr. Salome Okonkwo,%s
            C2,Oskar,Lindqvist,1944-05-06,Dr. Salome Okonkwo,%s
            C8,Rosalind,Ferreira,1965-06-07,Dr. Piet Hein,1679576722
            """
                .formatted(NPI, NPI));

    Answer made =
        planning.generate(
            planning.conference(3), "{\"attending_clinician_npis\": [\"" + NPI + "\"]}");

    assertThat(patients(made, "/mrn")).startsWith("C2", "C7", "C1");
    assertThat(patients(made, "/reason/code"))
        .containsExactly("clinician_attends", "clinician_attends", "on_both_lists", "plan_score");
    assertThat(patients(made, "/reason/text").get(1)).startsWith("Dr. Salome Okonkwo takes part. ");
    assertThat(made.text("/attending_clinician_npis/0")).isEqualTo(NPI);
    assertThat(texts(made, "/suggested_participants", "/name"))
        .containsExactly("Dr. Salome Okonkwo");
    assertThat(made.text("/suggested_participants/0/text"))
        .isEqualTo("Primary care clinician of 2 patients.");
  }

  @Test
  @Tag("M5.11")
  void otherProfessionsAreSuggestedFromWhatIsKnownOfThePatients() {
    submitBoth();
    Imported files = new Imported(pairing);
    files.plan(
        "diagnoses",
        """
        plan_member_id,code,code_system,display,first_service_date,group
        M2,F33.1,ICD-10-CM,Depression,2026-01-10,BH
        M4,Z59.0,ICD-10-CM,Homelessness,2026-01-10,SOC_HOUSING
        """);
    StringBuilder drugs =
        new StringBuilder("plan_member_id,rxnorm_code,display,first_fill_date,last_fill_date\n");
    LocalDate filled = LocalDate.now(ZoneOffset.UTC).minusDays(10);
    for (int i = 0; i < 5; i++) {
      drugs.append("M1,%d,Drug %d,2026-01-01,%s\n".formatted(1000 + i, i, filled));
      drugs.append("M5,%d,Drug %d,2025-01-01,2025-03-01\n".formatted(1000 + i, i));
    }
    files.plan("prescriptions", drugs.toString());

    Answer made = planning.generate(planning.conference(3), "{}");

    assertThat(texts(made, "/suggested_participants", "/role"))
        .containsExactly(
            "behavioral_health_provider", "community_health_worker", "clinical_pharmacist");
    assertThat(texts(made, "/suggested_participants", "/entry_ids/0"))
        .containsExactly(
            planning.entry("plan_member_id", "M2"),
            planning.entry("plan_member_id", "M4"),
            planning.entry("plan_member_id", "M1"));
    assertThat(made.text("/suggested_participants/2/text"))
        .isEqualTo("At least 5 drugs filled within 4 months: one patient.");
  }

  @Test
  @Tag("M5.6")
  void whoCannotWaitFindsAPlaceAndWhoGaveWayLeadsTheNextAgenda() {
    submitBoth();
    String urgent = planning.urgent("C9", "Zimmermann");
    planning.urgent("C10", "Achterberg");
    planning.urgent("C11", "Szymanski");
    String conference = planning.conference(3);

    Answer made = planning.generate(conference, "{}");

    // Urgent additions come before those whom one side alone names, so one on both lists gives way.
    assertThat(patients(made, "/reason/code"))
        .containsExactly("on_both_lists", "urgent_addition", "urgent_addition", "urgent_addition");
    assertThat(patients(made, "/entry_id")).contains(urgent);
    assertThat(leftOut(made, "/entry_id")).containsExactly(planning.entry("plan_member_id", "M1"));
    assertThat(leftOut(made, "/code")).containsExactly("displaced");
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);

    Answer next = planning.generate(planning.conference(10), "{}");

    assertThat(patients(next, "/plan_member_id")).startsWith("M1", "M4", "M5");
    assertThat(next.text("/patients/0/reason/code")).isEqualTo("displaced_before");
  }

  @Test
  void whoStoodOnAPublishedAgendaComesLastUnlessTheConferenceWasCancelled() {
    submitBoth();
    String first = planning.conference(3);
    planning.generate(first, "{}");
    assertThat(planning.publish(pairing.plan(), first).status()).isEqualTo(200);
    String second = planning.conference(10);

    Answer after = planning.generate(second, "{}");
    Answer cancelled =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + first + "/cancel"),
                "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}");
    Answer again = planning.generate(second, "{}");

    assertThat(patients(after, "/reason/code"))
        .containsExactly("plan_score", "practice_designated", "practice_rank", "practice_rank");
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(patients(again, "/plan_member_id")).containsExactly("M2", "M1", "M4", "M5");
  }

  @Test
  @Tag("M17.2")
  void theFirstRoundHasThoseOnBothListsAndSomeOfThePracticesOwn() {
    Planning first = new Planning(TestPairing.active("{\"first_round_additional_patients\": 2}"));
    Lists plan = Lists.strangers(Lists.plan(), "ALSO", 2);
    first.submit(first.pairing().plan(), Lists.strangers(plan, "PLANS", 3));
    Lists practice = Lists.strangers(Lists.practice(), "ALSO", 2);
    first.submit(first.pairing().practice(), Lists.strangers(practice, "PRACTICES", 3));

    Answer made = first.generate(first.conference(3), "{\"first_round\": true}");

    assertThat(made.text("/first_round")).isEqualTo("true");
    assertThat(patients(made, "/mrn"))
        .containsExactly("ALSO-0", "ALSO-1", "PRACTICES-0", "PRACTICES-1");
  }

  @Test
  void withoutAListOrInAConferenceThatIsCancelledThereIsNothingToGenerate() {
    String conference = planning.conference(3);

    assertProblem(planning.sendGenerate(pairing.plan(), conference, "{}"), 409, "state_conflict");
    assertProblem(planning.read(conference), 404, "not_found");
    assertProblem(
        planning.sendGenerate(pairing.plan(), "cnf_01jd8z4qk7e9tbn3x5m2v6w8ya", "{}"),
        404,
        "not_found");
    submitBoth();
    Answer cancelled =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + conference + "/cancel"),
                "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}");
    assertThat(cancelled.status()).isEqualTo(200);
    assertProblem(planning.sendGenerate(pairing.plan(), conference, "{}"), 409, "state_conflict");
  }

  private void task(String member, LocalDate due) {
    String patient =
        pairing
            .plan()
            .post(pairing.path("/patients/search"), "{\"plan_member_id\": \"" + member + "\"}")
            .text("/items/0/id");
    Answer given =
        pairing
            .plan()
            .post(
                pairing.path("/tasks"),
                """
                {"text": "Call", "owner_party": "practice", "patient_id": "%s", "due_on": "%s"}
                """
                    .formatted(patient, due));
    assertThat(given.status()).as(given.body()).isEqualTo(201);
    assertThat(List.of(given.text("/patient_id"))).containsExactly(patient);
  }
}

package care.duet.server.packet;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PacketIT {

  private static final String MEMBER =
      """
      plan_member_id,given_name,middle_name,family_name,birth_date,phone,address,city,state,\
      postal_code,language,coverage_product,coverage_level,eligibility_start,pcp_name,pcp_npi,\
      risk_score,in_case_management,case_management_program,case_manager_name,case_manager_phone
      MH1,Rosa,M,Diaz,1950-02-28,9785550101,12 Elm St,Lowell,MA,01850,Spanish,MassHealth MCO,\
      MassHealth Standard,2024-01-01,Lacy Daugherty,9573249098,3.787,Y,Complex medical,\
      Ana Ruiz,9785550199
      """;

  private final TestPairing pairing = TestPairing.active();
  private final Imported imported = new Imported(pairing);

  @Test
  @Tag("M3.1")
  @Tag("M3.2")
  @Tag("M15.2")
  @Tag("M15.5")
  void theSeventeenItemsComeFromBothSidesWithSourceAndDate() {
    everything();

    JsonNode packet = packet(patient());
    assertThat(packet.path("plan_member_id").asText()).isEqualTo("MH1");
    assertThat(packet.path("mrn").asText()).isEqualTo("0017");
    assertThat(texts(packet, "name")).containsExactly("plan: Rosa Diaz", "practice: Rosa Díaz");
    assertThat(texts(packet, "birth_date"))
        .containsExactly("plan: 1950-02-28", "practice: 1950-02-28");
    assertThat(texts(packet, "address_and_telephone"))
        .contains("plan: 12 Elm St, Lowell, MA 01850; telephone 9785550101");
    assertThat(texts(packet, "inpatient_admission"))
        .containsExactly(
            "practice: Pneumonia, Holy Family Hospital", "plan: Asthma, Holy Family Hospital");
    assertThat(texts(packet, "ed_visit"))
        .containsExactly(
            "plan: Chest pain, Lowell General Hospital",
            "plan: Reason not given, Lowell General Hospital");
    assertThat(texts(packet, "diagnoses"))
        .containsExactlyInAnyOrder("plan: Type 2 diabetes", "practice: Diabetes");
    assertThat(texts(packet, "diagnostic_history"))
        .containsExactlyInAnyOrder("plan: Sore throat", "practice: Anemia");
    assertThat(texts(packet, "prescriptions"))
        .containsExactlyInAnyOrder(
            "plan: Metformin, last filled 2026-10-01", "practice: Metformin 500 MG");
    assertThat(texts(packet, "providers"))
        .contains("plan: PCP Lacy Daugherty")
        .anyMatch(text -> text.contains("Lowell General Hospital, Cardiology"));
    assertThat(texts(packet, "plan_case_management"))
        .containsExactly("plan: Receives plan case management, Complex medical");
    assertThat(texts(packet, "case_manager"))
        .containsExactly("plan: Ana Ruiz, telephone 9785550199");
    assertThat(texts(packet, "social_needs")).containsExactly("practice: housing: No home");
    assertThat(texts(packet, "primary_language")).contains("plan: Spanish");
    assertThat(texts(packet, "risk_score")).containsExactly("plan: 3.787");
    assertThat(texts(packet, "coverage_level"))
        .containsExactly("plan: MassHealth MCO, MassHealth Standard, from 2024-01-01");
    assertThat(texts(packet, "specialty_visits"))
        .singleElement()
        .asString()
        .startsWith("plan: Lowell General Hospital, Cardiology");
    assertThat(texts(packet, "principal_diagnoses")).containsExactly("plan: Type 2 diabetes");
    assertThat(packet.at("/completeness/present").asInt()).isEqualTo(17);
  }

  @Test
  @Tag("M3.3")
  void whatIsMissingSaysWhetherThatIsKnown() {
    imported.plan("plan_members", MEMBER);
    imported.plan(
        "ed_visits", "ed_visit_id,plan_member_id,visit_date\nE9,MH-somebody-else,2026-01-01\n");

    JsonNode packet = packet(patient());
    assertThat(status(packet, "name")).isEqualTo("present");
    assertThat(status(packet, "ed_visit")).isEqualTo("absent");
    assertThat(status(packet, "inpatient_admission")).isEqualTo("not_supplied");
    assertThat(status(packet, "social_needs")).isEqualTo("not_supplied");
    JsonNode completeness = packet.path("completeness");
    assertThat(
            completeness.path("present").asInt()
                + completeness.path("absent").asInt()
                + completeness.path("not_supplied").asInt())
        .isEqualTo(17);
  }

  @Test
  void whatASnapshotEndedIsGone() {
    everything();
    imported.plan(
        "admissions&mode=snapshot",
        "admission_id,plan_member_id,admit_date,stay_type\nA7,MH2,2026-01-01,inpatient\n");

    assertThat(texts(packet(patient()), "inpatient_admission"))
        .containsExactly("practice: Pneumonia, Holy Family Hospital");
  }

  @Test
  @Tag("M3.5")
  void everybodyOnTheListHasAPacketAlsoWhoWasOnlyNamed() {
    Lists list = Lists.strangers(Lists.practice(), "q", 3);
    assertThat(pairing.practice().post(pairing.path("/risk-lists"), list.json()).status())
        .isEqualTo(201);
    List<String> patients =
        pairing
            .plan()
            .get(pairing.path("/combined-list"))
            .json()
            .path("entries")
            .findValuesAsText("patient_id");

    Answer packets = assemble(patients);
    assertThat(packets.status()).isEqualTo(200);
    assertThat(packets.json().path("packets").findValuesAsText("patient_id"))
        .containsExactlyElementsOf(patients);
    assertThat(status(packets.json().at("/packets/0"), "name")).isEqualTo("present");
  }

  @Test
  void aPatientTwiceNoneFiftyOneOrAnUnknownOneIsRefused() {
    imported.plan("plan_members", MEMBER);
    String patient = patient();

    assertProblem(assemble(List.of(patient, patient)), 422, "rule_broken");
    assertThat(assemble(List.of()).status()).isEqualTo(422);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      many.add("pat_" + i);
    }
    assertThat(assemble(many).status()).isEqualTo(422);
    assertProblem(assemble(List.of(patient, "pat_unknown")), 404, "not_found");
    assertProblem(
        pairing.plan().get(pairing.path("/patients/pat_unknown/packet")), 404, "not_found");
  }

  @Test
  void thePageToPrintIsTheSameAndTakesNothingForMarkup() {
    imported.plan("plan_members", MEMBER.replace("Ruiz", "<script>alert(1)</script>"));
    Answer page =
        pairing
            .plan()
            .with("Accept", "text/html")
            .get(pairing.path("/patients/" + patient() + "/packet"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.header("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(page.body())
        .contains("Rosa Diaz", "MassHealth Standard", "Ana &lt;script&gt;")
        .doesNotContain("<script");
  }

  private void everything() {
    imported.plan("plan_members", MEMBER);
    imported.practice(
        "practice_patients",
        """
        mrn,given_name,family_name,birth_date,phone,language,pcp_name
        0017,Rosa,Díaz,1950-02-28,(978) 555-0101,es,Lacy Daugherty
        """);
    imported.plan(
        "admissions",
        """
        admission_id,plan_member_id,admit_date,discharge_date,stay_type,facility_name,reason_display
        A1,MH1,2026-03-01,2026-03-05,inpatient,Holy Family Hospital,Asthma
        A2,MH1,2026-06-01,2026-07-05,skilled_nursing,Rest Home,Recovery
        """);
    imported.plan(
        "ed_visits",
        """
        ed_visit_id,plan_member_id,visit_date,facility_name,reason_display
        E1,MH1,2026-01-04,Lowell General Hospital,
        E2,MH1,2026-05-04,Lowell General Hospital,Chest pain
        """);
    imported.plan(
        "diagnoses",
        """
        plan_member_id,code,code_system,display,first_service_date,last_service_date,\
        principal_count,chronic
        MH1,E11.9,ICD-10-CM,Type 2 diabetes,2024-01-01,2026-09-01,4,Y
        MH1,J02.9,ICD-10-CM,Sore throat,2025-05-01,2025-05-01,0,N
        """);
    imported.plan(
        "prescriptions",
        """
        plan_member_id,rxnorm_code,display,first_fill_date,last_fill_date,active
        MH1,860975,Metformin,2024-02-01,2026-10-01,Y
        MH1,314231,Simvastatin,2023-02-01,2024-02-01,N
        """);
    imported.plan(
        "member_providers",
        """
        plan_member_id,provider_npi,organization_name,service_line,visits_12m,last_visit_date
        MH1,9036093257,Lowell General Hospital,Cardiology,3,2026-08-01
        MH1,9573249098,Lowell Family,Primary care,2,2026-09-01
        MH1,9036093257,Lowell General Hospital,Emergency,2,2026-05-04
        """);
    imported.practice(
        "problems",
        """
        mrn,code,code_system,display,onset_date,resolved_date,status
        0017,44054006,SNOMED-CT,Diabetes,2020-01-01,,active
        0017,271737000,SNOMED-CT,Anemia,2019-01-01,2020-01-01,resolved
        """);
    imported.practice(
        "medications",
        "mrn,rxnorm_code,display,start_date\n0017,861007,Metformin 500 MG,2024-02-01\n");
    imported.practice(
        "screenings",
        """
        mrn,screening_date,instrument,domain,loinc_code,question,answer,score,need_flag
        0017,2026-02-05,PRAPARE,housing,71802-3,Housing,No home,,Y
        0017,2026-02-05,PHQ-9,score,44261-6,Total,,24,Y
        """);
    imported.practice(
        "hospital_notifications",
        """
        mrn,event_date,event_type,discharge_date,facility_name,reason_display
        0017,2026-04-01,inpatient,2026-04-09,Holy Family Hospital,Pneumonia
        """);
  }

  /** The one patient of the pairing whom the plan knows as MH1. */
  private String patient() {
    String list = Lists.plan().add("MH1", "Rosa", "Diaz", "1950-02-28").json();
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);
    return pairing
        .plan()
        .get(pairing.path("/combined-list"))
        .json()
        .at("/entries/0/patient_id")
        .asText();
  }

  private JsonNode packet(String patientId) {
    Answer packet = pairing.practice().get(pairing.path("/patients/" + patientId + "/packet"));
    assertThat(packet.status()).as(packet.body()).isEqualTo(200);
    return packet.json();
  }

  private Answer assemble(List<String> patients) {
    return pairing
        .plan()
        .post(pairing.path("/packets"), "{\"patient_ids\": [" + quoted(patients) + "]}");
  }

  private static String quoted(List<String> texts) {
    return String.join(", ", texts.stream().map(text -> "\"" + text + "\"").toList());
  }

  private static List<String> texts(JsonNode packet, String code) {
    List<String> texts = new ArrayList<>();
    item(packet, code)
        .path("facts")
        .forEach(
            fact -> texts.add(fact.path("source").asText() + ": " + fact.path("text").asText()));
    return texts;
  }

  private static String status(JsonNode packet, String code) {
    return item(packet, code).path("status").asText();
  }

  private static JsonNode item(JsonNode packet, String code) {
    for (JsonNode item : packet.path("contents")) {
      if (item.path("code").asText().equals(code)) {
        return item;
      }
    }
    throw new AssertionError("no item " + code);
  }
}

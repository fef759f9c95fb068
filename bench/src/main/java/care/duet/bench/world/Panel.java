package care.duet.bench.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Patients of whom both sides have sent as much as of those that a conference talks about. */
public final class Panel {

  private static final int LETTERS = 8;
  private static final long SEED = 42;

  // Some seventy facts a patient, as in the sample's lists of high-risk patients.
  private static final List<Sheet> PLAN =
      List.of(
          new Sheet(
              "plan_members",
              1,
              "plan_member_id,given_name,family_name,birth_date,phone,address,city,state,postal_code,"
                  + "language,coverage_product,coverage_level,pcp_name,pcp_npi,risk_score,"
                  + "in_case_management,case_manager_name",
              "MH%1$05d,G%4$s,F%4$s,1950-01-%3$02d,978555%1$04d,%1$d Elm St,Lowell,MA,01850,"
                  + "Spanish,MassHealth MCO,MassHealth Standard,Lacy Daugherty,9573249098,3.787,"
                  + "Y,Ana Ruiz"),
          new Sheet(
              "diagnoses",
              13,
              "plan_member_id,code,code_system,display,first_service_date,last_service_date,"
                  + "principal_count,chronic",
              "MH%1$05d,E%2$02d.9,ICD-10-CM,A condition with a name of some length,2024-01-01,"
                  + "2026-09-%3$02d,1,Y"),
          new Sheet(
              "prescriptions",
              7,
              "plan_member_id,rxnorm_code,display,first_fill_date,last_fill_date,active",
              "MH%1$05d,86097%2$d,Metformin hydrochloride 500 MG Oral Tablet,2024-02-01,"
                  + "2026-10-%3$02d,Y"),
          new Sheet(
              "member_providers",
              5,
              "plan_member_id,provider_npi,organization_name,service_line,visits_12m,last_visit_date",
              "MH%1$05d,903609325%2$d,Lowell General Hospital,Cardiology,3,2026-08-%3$02d"),
          new Sheet(
              "admissions",
              1,
              "admission_id,plan_member_id,admit_date,discharge_date,stay_type,facility_name,"
                  + "reason_display",
              "A%1$05d,MH%1$05d,2026-03-%3$02d,2026-04-05,inpatient,Holy Family Hospital,Asthma"),
          new Sheet(
              "ed_visits",
              2,
              "ed_visit_id,plan_member_id,visit_date,facility_name,reason_display",
              "E%1$05d%2$d,MH%1$05d,2026-05-%3$02d,Lowell General Hospital,Chest pain"));

  private static final List<Sheet> PRACTICE =
      List.of(
          new Sheet(
              "practice_patients",
              1,
              "mrn,given_name,family_name,birth_date,phone,language,pcp_name",
              "%1$05d,G%4$s,F%4$s,1950-01-%3$02d,(978) 555-%1$04d,es,Lacy Daugherty"),
          new Sheet(
              "problems",
              13,
              "mrn,code,code_system,display,onset_date,status",
              "%1$05d,4405400%2$d,SNOMED-CT,A condition with a name of some"
                  + " length,2020-01-01,active"),
          new Sheet(
              "medications",
              3,
              "mrn,rxnorm_code,display,start_date",
              "%1$05d,86100%2$d,Metformin hydrochloride 500 MG Oral Tablet,2024-02-%3$02d"),
          new Sheet(
              "screenings",
              19,
              "mrn,screening_date,instrument,domain,loinc_code,question,answer,need_flag",
              "%1$05d,2026-02-%3$02d,PRAPARE,housing,71802-%2$d,What is your housing situation,"
                  + "No home,Y"),
          new Sheet(
              "hospital_notifications",
              1,
              "mrn,event_date,event_type,discharge_date,facility_name,reason_display",
              "%1$05d,2026-06-%3$02d,inpatient,2026-07-09,Holy Family Hospital,Pneumonia"));

  private Panel() {}

  /** Imports both sides' files about so many patients into a pairing; answers the patients. */
  public static List<String> fill(Home home, int port, Data data, int patients)
      throws IOException, InterruptedException {
    send(home, new Upload(port, data.planKey(), data.pairing()), PLAN, patients);
    send(home, new Upload(port, data.practiceKey(), data.pairing()), PRACTICE, patients);
    List<String> linked = new ArrayList<>();
    new Http(port, data.planKey())
        .call("GET", "/v1/pairings/" + data.pairing() + "/patients?link=linked&limit=200", "")
        .path("items")
        .forEach(patient -> linked.add(patient.path("id").asText()));
    if (linked.size() < patients) {
      throw new IllegalStateException(
          "of %d patients %d are known to both sides".formatted(patients, linked.size()));
    }
    return linked;
  }

  /** Puts the same patients on the lists of both sides. */
  public static void list(int port, Data data, int patients) {
    String path = data.path("/risk-lists");
    new Http(port, data.planKey()).call("POST", path, planList(patients));
    new Http(port, data.practiceKey()).call("POST", path, practiceList(patients));
  }

  /** The same patients as the list that the plan submits. */
  static String planList(int patients) {
    return list(patients, "\"plan_member_id\": \"MH%1$05d\", \"risk_score\": 3.787");
  }

  /** The same patients as the list that the practice submits. */
  private static String practiceList(int patients) {
    return list(patients, "\"mrn\": \"%1$05d\", \"pcp_designated\": true");
  }

  private static String list(int patients, String own) {
    String entry =
        "{\"rank\": %2$d, "
            + own
            + ", \"given_name\": \"G%4$s\", \"family_name\": \"F%4$s\","
            + " \"birth_date\": \"1950-01-%3$02d\"}";
    return IntStream.range(0, patients)
        .mapToObj(patient -> entry.formatted(patient, patient + 1, day(patient), letters(patient)))
        .collect(
            Collectors.joining(
                ",",
                "{\"cycle\": \"2026-11\", \"definition\": \"Known to both\", \"entries\": [",
                "]}"));
  }

  private static int day(int number) {
    return number % 28 + 1;
  }

  /** Names that nobody takes for each other. */
  private static String letters(int patient) {
    return new Random(SEED + patient)
        .ints(LETTERS, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void send(Home home, Upload upload, List<Sheet> sheets, int patients)
      throws IOException, InterruptedException {
    for (Sheet sheet : sheets) {
      Path file = home.write("panel.csv", sheet.csv(patients));
      upload.send(sheet.kind(), file);
      Files.delete(file);
    }
  }

  /**
   * A kind of file.
   *
   * @param each rows of each patient
   * @param row what a row is made of: the patient's number, the row's, a day, letters
   */
  private record Sheet(String kind, int each, String header, String row) {
    String csv(int patients) {
      StringBuilder csv = new StringBuilder(header).append('\n');
      for (int patient = 0; patient < patients; patient++) {
        String letters = letters(patient);
        for (int i = 0; i < each; i++) {
          csv.append(row.formatted(patient, i, day(patient + i), letters)).append('\n');
        }
      }
      return csv.toString();
    }
  }
}

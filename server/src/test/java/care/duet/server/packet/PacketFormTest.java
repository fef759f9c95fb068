package care.duet.server.packet;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.http.HttpModule;
import com.google.common.hash.Hashing;
import io.dropwizard.core.setup.Environment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Packets that are ready stay so when the server is replaced, as long as it writes them alike. */
final class PacketFormTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String PLAN = "plan";
  private static final String PRACTICE = "practice";
  private static final int BYTES = 1 << 20;

  private static final String EVENT =
      "\"reason_display\": \"Asthma\", \"reason_code\": \"J45\", "
          + "\"reason_code_system\": \"ICD-10-CM\", \"facility_name\": \"Holy Family Hospital\"";
  private static final String DIAGNOSIS =
      "\"display\": \"Type 2 diabetes\", \"code\": \"E11.9\", \"code_system\": \"ICD-10-CM\"";

  /** The form and what it makes of the charts below. */
  private static final String KNOWN =
      "1 35e477d9b603b477a4e79c42d2031231850f552f172f01db3d12dc6f727f134a";

  private final PacketTextMapping texts =
      new PacketTextMapping(HttpModule.install(new Environment("test"), BYTES, BYTES));

  @Test
  void theFormIsRaisedWithEveryChangeOfWhatIsWritten() {
    String known = texts.toText(everything()).content();
    String unknown = texts.toText(nothing()).content();
    assertThat(known).contains("\"present\":17");
    assertThat(unknown).contains("\"status\":\"absent\"", "\"status\":\"not_supplied\"");

    String sha256 = Hashing.sha256().hashString(known + unknown, StandardCharsets.UTF_8).toString();

    assertThat(PacketTextMapping.FORM + " " + sha256)
        .as("packets are written otherwise: raise FORM and put here what it makes now")
        .isEqualTo(KNOWN);
  }

  private static Chart everything() {
    return Chart.of(
        "pat_1",
        List.of(record(PLAN, "MH1", "Jr."), record(PRACTICE, "0017", null)),
        List.of(
            source(
                PLAN,
                "plan_members",
                """
                {"address": "12 Elm St", "city": "Lowell", "state": "MA", "postal_code": "01850",
                 "phone": "9785550101", "language": "Spanish", "pcp_name": "Lacy Daugherty",
                 "pcp_npi": "9573249098", "in_case_management": true,
                 "case_management_program": "Complex medical",
                 "case_management_opened": "2026-01-01", "case_manager_name": "Ana Ruiz",
                 "case_manager_phone": "9785550199", "risk_score": 3.787,
                 "coverage_product": "MassHealth MCO", "coverage_level": "MassHealth Standard",
                 "eligibility_start": "2024-01-01", "eligibility_end": "2026-12-31"}
                """),
            source(
                PRACTICE,
                "practice_patients",
                """
                {"phone": "(978) 555-0101", "language": "es", "practice_care_manager": "Jo Poe"}
                """),
            source(PLAN, "admissions", "{\"stay_type\": \"inpatient\", " + EVENT + "}"),
            source(PLAN, "ed_visits", "{\"facility_name\": \"Lowell General Hospital\"}"),
            source(PRACTICE, "hospital_notifications", "{\"event_type\": \"ED\", " + EVENT + "}"),
            source(
                PLAN,
                "diagnoses",
                "{\"chronic\": true, \"principal_count\": 4, " + DIAGNOSIS + "}"),
            source(PLAN, "diagnoses", "{\"chronic\": false, " + DIAGNOSIS + "}"),
            source(PRACTICE, "problems", "{\"status\": \"active\", " + DIAGNOSIS + "}"),
            source(PRACTICE, "problems", "{\"status\": \"resolved\", " + DIAGNOSIS + "}"),
            source(
                PLAN,
                "prescriptions",
                """
                {"display": "Metformin", "last_fill_date": "2026-10-01", "active": true,
                 "rxnorm_code": "860975"}
                """),
            source(PRACTICE, "medications", "{\"display\": \"Metformin 500 MG\"}"),
            source(
                PLAN,
                "member_providers",
                """
                {"provider_npi": "9036093257", "provider_name": "Lee",
                 "organization_name": "Lowell General Hospital", "service_line": "Cardiology",
                 "last_visit_date": "2026-08-01", "visits_12m": 3}
                """),
            source(
                PRACTICE,
                "screenings",
                """
                {"need_flag": true, "domain": "housing", "answer": "No home",
                 "loinc_code": "71802-3"}
                """)),
        Item.KINDS);
  }

  private static Chart nothing() {
    return Chart.of("pat_2", List.of(record(PLAN, "MH2", null)), List.of(), Set.of("plan_members"));
  }

  private static RecordRow record(String party, String identifier, String suffix) {
    return new RecordRow(
        "pat_1",
        party,
        identifier,
        "Rosa",
        "Díaz",
        suffix,
        LocalDate.of(1950, 2, 28),
        Instant.parse("2026-11-02T10:15:30Z"));
  }

  private static Source source(String party, String kind, String content) {
    return Source.of(party, new KnownRow("1", kind, DAY, DAY.plusDays(1), content, DAY));
  }
}

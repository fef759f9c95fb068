package care.duet.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.LogRecorder;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that are refused, while the others are taken in. */
final class ImportRowErrorIT {

  private static final String ED = "ed_visit_id,plan_member_id,visit_date,facility_name\n";
  private static final String MONTHS = "plan_member_id,month,total_paid_usd\n";
  private static final String CANARY = "Zkanarie";

  private final TestPairing pairing = TestPairing.active();
  private final Files files = new Files(pairing);
  private final Kept kept = new Kept(pairing);

  @Test
  @Tag("M15.2")
  void eachErrorNamesItsLineAndColumn() {
    String csv =
        """
        ed_visit_id,plan_member_id,visit_date,facility_name,billed_usd,admitted_within_1_day
        E1,MH1,2026-01-04,Holy Family,10.50,Y
        E2,MH1,04.01.2026,Holy Family,10.50,N
        E3,MH1,2026-02-30,Holy Family,10.50,n
        E4,,2026-01-04,Holy Family,-1,maybe
        E5,MH1,2026-01-04,Holy Family,1e3,true
        E6,MH1,2026-01-04,Holy Family,100000000.01,false
        E7,MH1,2026-01-04,Holy Family,10.505,
        E8,MH1,2026-01-04
        E9,MH1,2026-01-04,Holy Family,1,Y,more
        %s,MH1,2026-01-04,Holy Family,1,Y
        E11,MH1,2026-01-04,Holy\u0007Family,1,Y
        E12,MH1,+12026-01-04,Holy Family,1,Y
        E13,MH1,0026-01-04,Holy Family,1,Y
        E14,MH1,2026-01-04,Holy Family,"1,000",Y
        """
            .formatted("x".repeat(101));

    assertThat(errors("kind=ed_visits", csv))
        .containsExactly(
            "3:visit_date:not_a_date",
            "4:visit_date:not_a_date",
            "5:plan_member_id:required",
            "5:admitted_within_1_day:not_a_yes_or_no",
            "5:billed_usd:out_of_range",
            "6:billed_usd:not_a_number",
            "7:billed_usd:out_of_range",
            "8:billed_usd:too_many_decimals",
            "9:-:too_few_cells",
            "10:-:too_many_cells",
            "11:ed_visit_id:too_long",
            "12:facility_name:control_character",
            "13:visit_date:not_a_date",
            "14:visit_date:not_a_date",
            "15:billed_usd:not_a_number");
    assertThat(kept.facts()).hasSize(1);
  }

  @Test
  void monthsAndWholeNumbersAreChecked() {
    assertThat(
            errors("kind=claims_monthly", MONTHS + "M1,2026-13,1\nM1,01/2026,1\nM1,2026-01,-5\n"))
        .containsExactly("2:month:not_a_month", "3:month:not_a_month");
    assertThat(
            errors(
                "kind=admissions",
                """
                admission_id,plan_member_id,admit_date,stay_type,los_days
                A1,M1,2026-01-01,inpatient,3
                A2,M1,2026-01-01,inpatient,3.5
                A3,M1,2026-01-01,inpatient,99999
                """))
        .containsExactly("3:los_days:not_a_number", "4:los_days:out_of_range");
  }

  @Test
  void peopleHaveBirthDatesThatCanBe() {
    assertThat(
            errors(
                "kind=plan_members",
                """
                plan_member_id,given_name,family_name,birth_date
                M1,Rosa,Diaz,2999-01-01
                M2,Rosa,Diaz,1802-01-01
                M3,Rosa,Diaz,1900-01-01
                M4,Rosa,Diaz,1950-02-28
                """))
        .containsExactly(
            "2:birth_date:in_future", "3:birth_date:too_early", "4:birth_date:required");
  }

  @Test
  void whatSystemsWriteForUnknownDatesIsUnknown() {
    String spans =
        """
        plan_member_id,start_date,end_date
        M1,2026-01-01,9999-12-31
        M2,2026-01-01,1900-01-01
        M3,2026-01-01,\u00a0
        M4,9999-12-31,2026-01-01
        """;

    assertThat(errors("kind=eligibility_spans", spans)).containsExactly("5:start_date:required");
    assertThat(kept.facts()).hasSize(3).allMatch(fact -> !fact.contains("end_date"));
  }

  @Test
  void linesAreCountedAsAnEditorDoes() {
    String csv =
        "\ufeff"
            + (ED
                    + "E1,MH1,2026-01-04,\"Holy\nFamily \"\"North\"\"\n, Haverhill\"\n"
                    + "E2,MH1,never,x\n"
                    + "\n"
                    + "E3,MH1,never,\"a\n\nb\"\n"
                    + "E4,MH1,never,x")
                .replace("\n", "\r\n");

    assertThat(errors("kind=ed_visits", csv))
        .containsExactly(
            "5:visit_date:not_a_date", "7:visit_date:not_a_date", "10:visit_date:not_a_date");
    assertThat(kept.facts())
        .singleElement()
        .asString()
        .contains("Holy\\r\\nFamily \\\"North\\\"\\r\\n, Haverhill");
  }

  @Test
  void linesOfNdjsonAreCheckedOneByOne() {
    String lines =
        """
        {"ed_visit_id": "E1", "plan_member_id": "MH1", "visit_date": "2026-01-04", "billed_usd": 12345678.90}
        {"ed_visit_id": "E2", "plan_member_id": "MH1", "visit_date": "2026-01-04"
        ["E3"]

        {"ed_visit_id": {"no": 4}, "plan_member_id": "MH1", "visit_date": "2026-01-04"}
        {"ed_visit_id": "E5", "plan_member_id": "MH1", "visit_date": "2026-01-04"} {"ed_visit_id": "E6"}
        {"ed_visit_id": "E\\ud800", "plan_member_id": "MH\\u0000", "visit_date": null}
        {"ed_visit_id": 8, "plan_member_id": 1, "visit_date": "2026-01-04", "admitted_within_1_day": true}
        """;
    JsonNode ended =
        files.ended(files.send(pairing.plan(), "application/x-ndjson", "kind=ed_visits", lines));

    assertThat(files.errors(ended).split(" ", -1))
        .containsExactly(
            "2:-:not_json",
            "3:-:not_json",
            "5:ed_visit_id:wrong_type",
            "6:-:not_json",
            "7:ed_visit_id:control_character",
            "7:plan_member_id:control_character",
            "7:visit_date:required");
    assertThat(kept.facts()).hasSize(2).anyMatch(fact -> fact.contains("12345678.90"));
  }

  @Test
  @Tag("M15.2")
  void noValueAppearsInAnAnswerALogOrAnErrorRow() {
    String bad =
        ED
            + "%s,%s,%s,%s\n".formatted(CANARY, CANARY, CANARY, CANARY)
            + "%s\u0001,,%s,%s\n".formatted(CANARY, CANARY, CANARY.repeat(200))
            + "%s,%s\n".formatted(CANARY, CANARY);
    String lines =
        "{\"%s\n{\"ed_visit_id\": [\"%s\"]}\n[\"%s\"]\n".formatted(CANARY, CANARY, CANARY);
    List<String> seen = new ArrayList<>();
    try (LogRecorder log = new LogRecorder()) {
      seen.addAll(told(files.plan("kind=ed_visits", bad)));
      seen.addAll(told(files.plan("kind=ed_visits&on_error=abort", bad)));
      seen.addAll(
          told(files.send(pairing.plan(), "application/x-ndjson", "kind=ed_visits", lines)));
      seen.add(files.plan("kind=ed_visits", "ed_visit_id\n" + CANARY + ",\"x\n").body());
      seen.addAll(log.lines());
    }
    seen.addAll(kept.errors());

    assertThat(kept.errors()).hasSizeGreaterThan(8);
    assertThat(seen).noneMatch(text -> text.contains(CANARY));
  }

  @Test
  @Tag("M15.2")
  void abortTakesNothingAndReports() {
    String csv = ED + "E1,MH1,2026-01-04,x\n".repeat(2500) + "E2,MH1,never,x\nE3,MH1,,x\n";

    JsonNode ended = files.ended(files.plan("kind=ed_visits&on_error=abort", csv));

    assertThat(ended.path("state").asText()).isEqualTo("failed");
    assertThat(ended.at("/failure/code").asText()).isEqualTo("rows_rejected");
    assertThat(ended.at("/counts/rejected").asLong()).isEqualTo(2);
    assertThat(ended.at("/counts/read").asLong()).isEqualTo(2502);
    assertThat(ended.at("/counts/created").asLong()).isZero();
    assertThat(files.errors(ended))
        .isEqualTo("2502:visit_date:not_a_date 2503:visit_date:required");
    assertThat(kept.facts()).isEmpty();
    assertThat(kept.leftovers()).isEmpty();
    assertThat(
            files.counts(files.plan("kind=ed_visits&on_error=abort", ED + "E1,MH1,2026-01-04,\n")))
        .isEqualTo("+1 ~0 =0 !0 -0");
  }

  @Test
  void theReportHoldsTheFirstTenThousandErrors() {
    JsonNode ended =
        files.ended(files.plan("kind=ed_visits", ED + "E1,M1,never,x\n".repeat(10_500)));

    assertThat(ended.at("/counts/rejected").asLong()).isEqualTo(10_500);
    String report = report(ended).body();
    assertThat(report.lines()).hasSize(10_001);
    assertThat(report)
        .startsWith("line,column,code,message\r\n2,visit_date,not_a_date,")
        .contains("\n10001,visit_date,not_a_date,")
        .doesNotContain("\n10002,");
  }

  @Test
  void errorsAreListedPageByPage() {
    JsonNode ended = files.ended(files.plan("kind=ed_visits", ED + "E1,M1,never,x\n".repeat(5)));
    String errors = pairing.path("/imports/" + ended.path("id").asText() + "/errors?limit=2");
    List<String> lines = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = pairing.practice().get(errors + cursor).json();
      lines.addAll(page.path("items").findValuesAsText("line"));
      cursor = page.has("next_cursor") ? "&cursor=" + page.path("next_cursor").asText() : "";
    } while (!cursor.isEmpty());

    assertThat(lines).containsExactly("2", "3", "4", "5", "6");
  }

  @Test
  void aPostalCodeGetsItsLeadingZeroBack() {
    assertThat(
            errors(
                "kind=plan_members",
                """
                plan_member_id,given_name,family_name,birth_date,postal_code
                0017,Rosa,Diaz,1950-02-28,1854
                0018,Ana,Diaz,1951-02-28,1854-0301
                0019,Eva,Diaz,1952-02-28,98101
                """))
        .containsExactly("");
    assertThat(kept.facts())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"0017\"", "\"01854\""),
            second -> assertThat(second).contains("\"0018\"", "\"01854-0301\""),
            third -> assertThat(third).contains("\"0019\"", "\"98101\""));
  }

  @Test
  void identifiersWithSignsAreFoundAgain() {
    String csv = MONTHS + "\"a\"\"b\\c'd|e\",2026-01,1\nZoë 🙂,2026-01,2\n%_,2026-01,3\n";

    assertThat(files.counts(files.plan("kind=claims_monthly", csv))).isEqualTo("+3 ~0 =0 !0 -0");
    assertThat(files.counts(files.plan("kind=claims_monthly", csv))).isEqualTo("+0 ~0 =3 !0 -0");

    String person = "plan_member_id,given_name,family_name,birth_date\n🙂\\,𠮷,𠮷,1950-02-28\n";
    assertThat(files.counts(files.plan("kind=plan_members", person))).isEqualTo("+1 ~0 =0 !0 -0");
    assertThat(files.counts(files.plan("kind=plan_members", person.replace("02-28", "02-27"))))
        .isEqualTo("+0 ~1 =0 !0 -0");
  }

  private String[] errors(String query, String csv) {
    return files.errors(files.ended(files.plan(query, csv))).split(" ", -1);
  }

  private Answer report(JsonNode ended) {
    Answer report =
        pairing.plan().get(pairing.path("/imports/" + ended.path("id").asText() + "/error-report"));
    assertThat(report.status()).isEqualTo(200);
    return report;
  }

  /** Everything that the API says of an import. */
  private List<String> told(Answer accepted) {
    JsonNode ended = files.ended(accepted);
    String errors = pairing.path("/imports/" + ended.path("id").asText() + "/errors?limit=200");
    return List.of(
        accepted.body(),
        accepted.headers().toString(),
        ended.toString(),
        report(ended).body(),
        pairing.plan().get(errors).body());
  }
}

package care.duet.server.demo;

import care.duet.sdk.generated.model.OrganizationKind;
import care.duet.sdk.generated.model.RiskListEntryInput;
import care.duet.sdk.generated.model.Sex;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sample data: what a plan and three practices would export from their own systems, each with
 * its own identifiers. No row describes a real person.
 */
final class Massachusetts {

  static final String FILES = "/samples/massachusetts/";
  private static final String CYCLE = "2026-11";
  private static final String PLAN_DEFINITION =
      "The 30 highest prospective risk scores of the model run of 2026-09-30"
          + " among the members attributed to the practice.";
  private static final String PRACTICE_DEFINITION =
      "The 27 highest scores of chronic conditions, hospital events, behavioral health and social"
          + " needs among active patients, and 3 more whom a primary care clinician put on the list.";

  /** Everybody, the plan first. */
  List<SampleOrganization> organizations() throws IOException {
    return CsvFile.resource(FILES + "organizations.csv").rows().stream()
        .map(
            row ->
                new SampleOrganization(
                    row.getField("org_id"),
                    row.getField("kind").equals("health plan")
                        ? OrganizationKind.HEALTH_PLAN
                        : OrganizationKind.PRACTICE,
                    row.getField("name")))
        .toList();
  }

  /** What the plan says of its members at a practice. */
  SubmitRiskListRequest planList(SampleOrganization practice) throws IOException {
    Map<String, NamedCsvRecord> members =
        CsvFile.resource(FILES + "plan/members.csv.gz").by("plan_member_id");
    List<RiskListEntryInput> entries =
        CsvFile.resource(FILES + "plan/high_risk_list.csv").rows().stream()
            .filter(row -> row.getField("practice_id").equals(practice.id()))
            .map(
                row ->
                    entry(row, found(members, row.getField("plan_member_id")))
                        .planMemberId(row.getField("plan_member_id"))
                        .riskScore(new BigDecimal(row.getField("risk_score")).stripTrailingZeros()))
            .toList();
    return new SubmitRiskListRequest().cycle(CYCLE).definition(PLAN_DEFINITION).entries(entries);
  }

  /** What a practice says of its patients. */
  SubmitRiskListRequest practiceList(SampleOrganization practice) throws IOException {
    String directory = FILES + practice.id();
    Map<String, NamedCsvRecord> patients =
        CsvFile.resource(directory + "/patients.csv.gz").by("mrn");
    List<RiskListEntryInput> entries =
        CsvFile.resource(directory + "/high_risk_list.csv").rows().stream()
            .map(
                row ->
                    entry(row, found(patients, row.getField("mrn")))
                        .mrn(row.getField("mrn"))
                        .pcpDesignated(row.getField("pcp_designated").equals("Y")))
            .toList();
    return new SubmitRiskListRequest()
        .cycle(CYCLE)
        .definition(PRACTICE_DEFINITION)
        .entries(entries);
  }

  /** Which members and charts of a practice are one person, as those know who made the data. */
  Set<MatchReport.SamePerson> samePeople(SampleOrganization practice) throws IOException {
    return CsvFile.resource(FILES + "links.csv.gz").rows().stream()
        .filter(row -> row.getField("practice_id").equals(practice.id()))
        .filter(row -> row.getField("same_person").equals("Y"))
        .map(row -> new MatchReport.SamePerson(row.getField("plan_member_id"), row.getField("mrn")))
        .collect(Collectors.toSet());
  }

  private static RiskListEntryInput entry(NamedCsvRecord listed, NamedCsvRecord person) {
    return new RiskListEntryInput()
        .rank(Integer.valueOf(listed.getField("rank")))
        .givenName(listed.getField("first_name"))
        .familyName(listed.getField("last_name"))
        .suffix(known(person.getField("suffix")))
        .birthDate(LocalDate.parse(listed.getField("date_of_birth")))
        .sex(sex(person.getField("sex")))
        .phone(known(person.getField("phone")))
        .postalCode(known(person.getField("zip")))
        .drivers(
            Arrays.stream(listed.getField("drivers").split("; ", -1))
                .filter(driver -> !driver.isBlank())
                .toList());
  }

  private static NamedCsvRecord found(Map<String, NamedCsvRecord> people, String identifier) {
    return Objects.requireNonNull(people.get(identifier), "a listed person is in no other file");
  }

  private static @Nullable String known(String field) {
    return field.isEmpty() ? null : field;
  }

  private static Sex sex(String letter) {
    return switch (letter) {
      case "F" -> Sex.FEMALE;
      case "M" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }
}

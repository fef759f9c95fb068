package care.duet.server.packet;

import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What the sides' descriptions of a person say. */
final class PersonItems {

  private static final String MEMBERS = "plan_members";
  private static final String PATIENTS = "practice_patients";

  private PersonItems() {}

  static Stream<Fact> names(Chart chart) {
    return described(
        chart,
        record ->
            Words.join(
                " ",
                record.givenName(),
                record.familyName(),
                record.suffix() == null ? "" : record.suffix()));
  }

  static Stream<Fact> birthDates(Chart chart) {
    return described(chart, record -> record.birthDate().toString());
  }

  static Stream<Fact> addresses(Chart chart) {
    return people(
        chart,
        person ->
            Words.join(
                "; ",
                Words.join(
                    ", ",
                    person.text("address"),
                    person.text("city"),
                    Words.join(" ", person.text("state"), person.text("postal_code"))),
                Words.after("telephone ", person.text("phone"))));
  }

  static Stream<Fact> providers(Chart chart) {
    Stream<Fact> clinicians =
        chart
            .of(MEMBERS, PATIENTS)
            .filter(person -> person.has("pcp_name"))
            .map(
                person ->
                    person
                        .states("PCP " + person.text("pcp_name"))
                        .coded(person.text("pcp_npi"), "NPI"));
    return Stream.concat(clinicians, chart.of("member_providers").map(EventItems::provider));
  }

  static Stream<Fact> caseManagement(Chart chart) {
    return chart
        .of(MEMBERS)
        .filter(member -> member.content().has("in_case_management"))
        .map(
            member ->
                member.states(
                    member.isTrue("in_case_management")
                        ? Words.join(
                            ", ",
                            "Receives plan case management",
                            member.text("case_management_program"),
                            Words.after("since ", member.text("case_management_opened")))
                        : "Does not receive plan case management"));
  }

  static Stream<Fact> caseManager(Chart chart) {
    Stream<Fact> plan =
        chart
            .of(MEMBERS)
            .filter(member -> member.has("case_manager_name"))
            .map(
                member ->
                    member.states(
                        Words.join(
                            ", ",
                            member.text("case_manager_name"),
                            Words.after("telephone ", member.text("case_manager_phone")))));
    Stream<Fact> practice =
        chart
            .of(PATIENTS)
            .filter(patient -> patient.has("practice_care_manager"))
            .map(
                patient ->
                    patient.states(
                        patient.text("practice_care_manager") + ", care manager of the practice"));
    return Stream.concat(plan, practice);
  }

  static Stream<Fact> languages(Chart chart) {
    return people(chart, person -> person.text("language"));
  }

  static Stream<Fact> riskScore(Chart chart) {
    return chart
        .of(MEMBERS)
        .filter(member -> member.has("risk_score"))
        .map(member -> member.states(member.text("risk_score")));
  }

  static Stream<Fact> coverage(Chart chart) {
    return chart
        .of(MEMBERS)
        .map(
            member ->
                member.states(
                    Words.join(
                        ", ",
                        member.text("coverage_product"),
                        member.text("coverage_level"),
                        Words.after("from ", member.text("eligibility_start")),
                        Words.after("until ", member.text("eligibility_end")))))
        .filter(fact -> !fact.text().isEmpty());
  }

  private static Stream<Fact> people(Chart chart, Saying saying) {
    return chart
        .of(MEMBERS, PATIENTS)
        .map(person -> person.states(saying.of(person)))
        .filter(fact -> !fact.text().isEmpty());
  }

  private static Stream<Fact> described(Chart chart, Describing describing) {
    return chart.records().stream()
        .map(
            record ->
                new Fact(
                    record.party(),
                    record.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                    describing.of(record),
                    null,
                    null,
                    null,
                    null));
  }

  private interface Saying {
    String of(Source source);
  }

  private interface Describing {
    String of(RecordRow row);
  }
}

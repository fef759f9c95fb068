package care.duet.server.packet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One item of a packet.
 *
 * @param kinds the files it is taken from
 */
record Item(String code, String title, Function<Chart, Stream<Fact>> facts, List<String> kinds) {

  private static final int MOST = 50;

  private static final String MEMBERS = "plan_members";
  private static final String PEOPLE = "practice_patients";
  private static final String NOTIFICATIONS = "hospital_notifications";
  private static final String DIAGNOSES = "diagnoses";
  private static final String SEEN = "member_providers";

  /** The items in the guideline's order, and then the two that it adds. */
  static final List<Item> ALL =
      List.of(
          new Item("name", "Name", PersonItems::names, List.of(MEMBERS, PEOPLE)),
          new Item(
              "birth_date", "Date of birth", PersonItems::birthDates, List.of(MEMBERS, PEOPLE)),
          new Item(
              "address_and_telephone",
              "Address and telephone",
              PersonItems::addresses,
              List.of(MEMBERS, PEOPLE)),
          new Item(
              "inpatient_admission",
              "Inpatient admissions, the most recent first",
              EventItems::admissions,
              List.of("admissions", NOTIFICATIONS)),
          new Item(
              "ed_visit",
              "Emergency department visits, the most recent first",
              EventItems::edVisits,
              List.of("ed_visits", NOTIFICATIONS)),
          new Item(
              "diagnoses", "Diagnoses", ClinicalItems::diagnoses, List.of(DIAGNOSES, "problems")),
          new Item(
              "diagnostic_history",
              "Diagnostic history",
              ClinicalItems::history,
              List.of(DIAGNOSES, "problems")),
          new Item(
              "prescriptions",
              "Prescriptions",
              ClinicalItems::prescriptions,
              List.of("prescriptions", "medications")),
          new Item(
              "providers", "Providers", PersonItems::providers, List.of(MEMBERS, PEOPLE, SEEN)),
          new Item(
              "plan_case_management",
              "Plan case management",
              PersonItems::caseManagement,
              List.of(MEMBERS)),
          new Item("case_manager", "Case manager", PersonItems::caseManager, List.of(MEMBERS)),
          new Item(
              "social_needs", "Social needs", ClinicalItems::socialNeeds, List.of("screenings")),
          new Item(
              "primary_language",
              "Primary language",
              PersonItems::languages,
              List.of(MEMBERS, PEOPLE)),
          new Item("risk_score", "Payer risk score", PersonItems::riskScore, List.of(MEMBERS)),
          new Item("coverage_level", "Coverage", PersonItems::coverage, List.of(MEMBERS)),
          new Item(
              "specialty_visits",
              "Specialty service visits",
              EventItems::specialtyVisits,
              List.of(SEEN)),
          new Item(
              "principal_diagnoses",
              "Principal diagnoses",
              ClinicalItems::principalDiagnoses,
              List.of(DIAGNOSES)));

  /** The files that anything is taken from. */
  static final Set<String> KINDS =
      ALL.stream().flatMap(item -> item.kinds().stream()).collect(Collectors.toUnmodifiableSet());

  Item {
    kinds = List.copyOf(kinds);
  }

  /** What is known under this item. */
  Content of(Chart chart) {
    List<Fact> known = facts.apply(chart).limit(MOST).toList();
    if (!known.isEmpty()) {
      return new Content(this, Content.Status.PRESENT, known);
    }
    return new Content(
        this,
        chart.isSupplied(kinds) ? Content.Status.ABSENT : Content.Status.NOT_SUPPLIED,
        List.of());
  }
}

package care.duet.server.packet;

import java.util.stream.Stream;

/** What a person has, had and takes. */
final class ClinicalItems {

  private static final String DIAGNOSES = "diagnoses";
  private static final String PROBLEMS = "problems";

  private ClinicalItems() {}

  /** What lasts: chronic diagnoses of the plan's, active problems of the practice's. */
  static Stream<Fact> diagnoses(Chart chart) {
    return coded(chart.of(DIAGNOSES, PROBLEMS).filter(ClinicalItems::isCurrent));
  }

  /** What is over, or came and went. */
  static Stream<Fact> history(Chart chart) {
    return coded(chart.of(DIAGNOSES, PROBLEMS).filter(diagnosis -> !isCurrent(diagnosis)));
  }

  /** What claims were first of all made for. */
  static Stream<Fact> principalDiagnoses(Chart chart) {
    return coded(chart.of(DIAGNOSES).filter(diagnosis -> diagnosis.number("principal_count") > 0));
  }

  static Stream<Fact> prescriptions(Chart chart) {
    return chart
        .of("prescriptions", "medications")
        .filter(drug -> !drug.content().has("active") || drug.isTrue("active"))
        .map(
            drug ->
                drug.says(
                        Words.join(
                            ", ",
                            drug.text("display"),
                            Words.after("last filled ", drug.text("last_fill_date"))))
                    .coded(drug.text("rxnorm_code"), "RxNorm"));
  }

  /** What screenings found to be missing; scores are no needs. */
  static Stream<Fact> socialNeeds(Chart chart) {
    return chart
        .of("screenings")
        .filter(screening -> screening.isTrue("need_flag"))
        .filter(screening -> !screening.text("domain").equals("score"))
        .map(
            screening ->
                screening
                    .says(Words.join(": ", screening.text("domain"), screening.text("answer")))
                    .coded(screening.text("loinc_code"), "LOINC"));
  }

  private static boolean isCurrent(Source diagnosis) {
    return diagnosis.kind().equals(PROBLEMS)
        ? diagnosis.text("status").equals("active")
        : diagnosis.isTrue("chronic");
  }

  private static Stream<Fact> coded(Stream<Source> diagnoses) {
    return diagnoses.map(
        diagnosis ->
            diagnosis
                .says(diagnosis.text("display"))
                .coded(diagnosis.text("code"), diagnosis.text("code_system")));
  }
}

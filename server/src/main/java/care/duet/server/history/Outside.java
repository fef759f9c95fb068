package care.duet.server.history;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who treats a patient outside of the practice, of those whom the plan names.
 *
 * @param own the practice's clinicians, as far as its files on the patient name them
 */
record Outside(Set<String> own) {

  /** Lines of service that treat whoever comes, and take nobody over. */
  private static final Set<String> TAKES_NOBODY_OVER =
      Set.of("emergency", "inpatient", "skillednursing");

  private static final String PRIMARY_CARE = "primarycare";

  Outside {
    own = Set.copyOf(own);
  }

  static Outside of(Known known) {
    return new Outside(
        Stream.concat(
                known
                    .of(Kind.PRACTICE_PATIENTS)
                    .map(chart -> Stream.ofNullable(chart.text("pcp_npi"))),
                known.of(Kind.VISITS).map(visit -> Stream.ofNullable(visit.text("provider_npi"))))
            .flatMap(npis -> npis)
            .collect(Collectors.toSet()));
  }

  /** Whether a fact tells of somebody who may have taken the patient over. */
  boolean treats(Told told) {
    String npi = told.text("provider_npi");
    return told.kind() == Kind.MEMBER_PROVIDERS
        && (npi == null || !own.contains(npi))
        && !TAKES_NOBODY_OVER.contains(line(told));
  }

  /** Whether it is a specialist who has seen the patient within a year. */
  boolean isSpecialistOfTheYear(Told told) {
    return treats(told) && !line(told).equals(PRIMARY_CARE) && told.number("visits_12m") > 0;
  }

  private static String line(Told told) {
    String line = told.text("service_line");
    return line == null ? "" : Words.bare(line);
  }
}

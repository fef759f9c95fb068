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
        && line(told).takesOver();
  }

  /** Whether it is a specialist who has seen the patient within a year. */
  boolean isSpecialistOfTheYear(Told told) {
    return treats(told) && line(told).isOfSpecialists() && told.number("visits_12m") > 0;
  }

  private static ServiceLine line(Told told) {
    String line = told.text("service_line");
    return new ServiceLine(line == null ? "" : line);
  }
}

package care.duet.server.agenda;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What speaks for having somebody else in the call about a patient.
 *
 * @param behavioral diagnosed with something of behavioral health or substance use
 * @param social diagnosed with a social need, or assessed to be complex in this domain
 * @param drugs how many drugs were filled lately
 */
record Needs(String entryId, boolean behavioral, boolean social, long drugs) {

  private static final String SOCIAL = "SOC";

  /** The needs of each patient out of all rows. */
  static List<Needs> of(List<NeedRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(NeedRow::entryId)).entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Needs of(String entryId, List<NeedRow> rows) {
    List<String> groups =
        rows.stream().map(NeedRow::diagnosisGroup).filter(Objects::nonNull).toList();
    return new Needs(
        entryId,
        groups.stream().anyMatch(group -> !group.startsWith(SOCIAL)),
        groups.stream().anyMatch(group -> group.startsWith(SOCIAL))
            || rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.sociallyComplex())),
        rows.stream().map(NeedRow::drug).filter(Objects::nonNull).distinct().count());
  }
}

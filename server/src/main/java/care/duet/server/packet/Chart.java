package care.duet.server.packet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of a patient.
 *
 * @param records how the sides describe the patient
 * @param sources what was sent, by the kind of file
 * @param supplied the kinds of files that have been sent of anybody
 */
record Chart(
    String patientId,
    List<RecordRow> records,
    Map<String, List<Source>> sources,
    Set<String> supplied) {

  private static final Comparator<Source> LATEST_FIRST =
      Comparator.comparing(Source::latest)
          .reversed()
          .thenComparing(Source::party)
          .thenComparing(Source::told);

  Chart {
    records = List.copyOf(records);
    sources = Map.copyOf(sources);
    supplied = Set.copyOf(supplied);
  }

  static Chart of(
      String patientId, List<RecordRow> records, List<Source> sources, Set<String> supplied) {
    return new Chart(
        patientId,
        records,
        sources.stream().collect(Collectors.groupingBy(Source::kind)),
        supplied);
  }

  /** What was sent of these kinds, the latest first. */
  Stream<Source> of(String... kinds) {
    return Arrays.stream(kinds)
        .flatMap(kind -> sources.getOrDefault(kind, List.of()).stream())
        .sorted(LATEST_FIRST);
  }

  boolean isSupplied(List<String> kinds) {
    return kinds.stream().anyMatch(supplied::contains);
  }
}

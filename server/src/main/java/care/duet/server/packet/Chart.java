package care.duet.server.packet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of a patient.
 *
 * @param records how the sides describe the patient
 * @param supplied the kinds of files that have been sent of anybody
 */
record Chart(
    String patientId, List<RecordRow> records, List<Source> sources, Set<String> supplied) {

  Chart {
    records = List.copyOf(records);
    sources =
        sources.stream()
            .sorted(
                Comparator.comparing(Source::latest)
                    .reversed()
                    .thenComparing(Source::party)
                    .thenComparing(source -> source.content().toString()))
            .toList();
    supplied = Set.copyOf(supplied);
  }

  /** What was sent of these kinds, the latest first. */
  Stream<Source> of(String... kinds) {
    List<String> wanted = List.of(kinds);
    return sources.stream().filter(source -> wanted.contains(source.kind()));
  }

  boolean isSupplied(List<String> kinds) {
    return kinds.stream().anyMatch(supplied::contains);
  }
}

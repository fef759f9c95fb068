package care.duet.server.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been sent that bears on one patient.
 *
 * @param told what was sent of the patient
 * @param supplied the kinds of files that have come, of whomever, with the day of the last
 */
record Known(List<Told> told, Map<Kind, LocalDate> supplied) {

  Known {
    told = List.copyOf(told);
    supplied = Map.copyOf(supplied);
  }

  Stream<Told> of(Kind kind) {
    return told.stream().filter(each -> each.kind() == kind);
  }

  boolean has(Kind kind) {
    return of(kind).findAny().isPresent();
  }

  boolean isSupplied(Kind kind) {
    return supplied.containsKey(kind);
  }

  /** The day of the last import of one of these kinds; null when none has come. */
  @Nullable LocalDate lastSupplied(Kind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> Stream.ofNullable(supplied.get(kind)))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}

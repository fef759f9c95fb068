package care.duet.server.history;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last time that a patient was seen.
 *
 * @param supplied whether those who would know have sent what they know
 * @param last null when nobody says so
 */
public record LastSighting(boolean supplied, @Nullable Sighting last) {

  /** The last one up to a day that counts, and whether any of the files has come that tell. */
  static LastSighting of(LocalDate day, Known known, Predicate<Seen> counts, Kind... kinds) {
    Sighting last =
        known.told().stream()
            .flatMap(Seen::of)
            .filter(seen -> !seen.date().isAfter(day))
            .filter(counts)
            .max(Seen.LATEST_LAST)
            .map(Sighting::of)
            .orElse(null);
    return new LastSighting(Stream.of(kinds).anyMatch(known::isSupplied), last);
  }
}

package care.duet.server.platform.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the valid name a caller probably meant. */
final class NearestName {

  private static final int FURTHEST = 4;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearestName() {}

  static Optional<String> of(String name, Collection<String> valid) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return valid.stream()
        .filter(candidate -> distance(wanted, candidate) <= FURTHEST)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(wanted, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Words for a problem: the nearest name, or all of them when none is near. */
  static String advice(String name, Collection<String> valid) {
    return of(name, valid)
        .map(nearest -> "Did you mean '" + nearest + "'?")
        .orElseGet(
            () ->
                valid.isEmpty()
                    ? "None is known here."
                    : "Known here: " + String.join(", ", valid.stream().sorted().toList()) + ".");
  }

  private static int distance(String wanted, String candidate) {
    String shortened = wanted.length() > 100 ? wanted.substring(0, 100) : wanted;
    return DISTANCE.apply(shortened, candidate.toLowerCase(Locale.ROOT));
  }
}

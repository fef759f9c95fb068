package care.duet.matching.model;

import care.duet.matching.prepare.PreparedRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How common names are among the people at hand. Two Zbigniews are more surely one person than two
 * Johns: agreement on a rare name weighs more.
 */
public final class TermFrequencies {

  /** For panels too small to know: all names count alike. */
  public static final TermFrequencies UNKNOWN = new TermFrequencies(Map.of(), Map.of());

  private final Map<String, Double> given;
  private final Map<String, Double> family;

  private TermFrequencies(Map<String, Double> given, Map<String, Double> family) {
    this.given = given;
    this.family = family;
  }

  /** Counts the names of both sides together. */
  public static TermFrequencies of(
      Collection<PreparedRecord> left, Collection<PreparedRecord> right) {
    return new TermFrequencies(
        shares(List.of(left, right), PreparedRecord::given),
        shares(List.of(left, right), PreparedRecord::family));
  }

  /** The share of people with this given name; 0 when unknown. */
  double given(String name) {
    return given.getOrDefault(name, 0.0);
  }

  /** The share of people with this family name; 0 when unknown. */
  double family(String name) {
    return family.getOrDefault(name, 0.0);
  }

  private static Map<String, Double> shares(
      List<Collection<PreparedRecord>> sides, Function<PreparedRecord, String> name) {
    Map<String, Double> shares = new HashMap<>();
    double total = 0;
    for (Collection<PreparedRecord> side : sides) {
      for (PreparedRecord person : side) {
        String value = name.apply(person);
        if (!value.isEmpty()) {
          shares.merge(value, 1.0, Double::sum);
          total++;
        }
      }
    }
    double people = total;
    shares.replaceAll((value, count) -> count / people);
    return shares;
  }
}

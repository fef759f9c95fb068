package care.duet.matching.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first line of an address in parts.
 *
 * @param number of the house; empty when there is none
 * @param name of the street in standard words; empty when the address is unknown
 * @param unit flat, suite or box; empty when there is none
 */
record Street(String number, String name, String unit) {

  private static final Set<String> UNIT_WORDS =
      Set.of(
          "APT",
          "APARTMENT",
          "UNIT",
          "SUITE",
          "STE",
          "FL",
          "FLOOR",
          "RM",
          "ROOM",
          "LOT",
          "BLDG",
          "BUILDING",
          "SPC");

  private static final Street UNKNOWN = new Street("", "", "");

  /** Reads a line. */
  static Street of(@Nullable String line) {
    if (line == null || line.isBlank()) {
      return UNKNOWN;
    }
    List<String> words = Words.of(line.replace("#", " UNIT "));
    int begin = !words.isEmpty() && startsWithDigit(words.get(0)) ? 1 : 0;
    int end = unitBegins(words, begin);
    List<String> name = new ArrayList<>();
    for (String word : words.subList(begin, end)) {
      name.add(StreetWords.standard(word));
    }
    if (name.isEmpty()) {
      return UNKNOWN;
    }
    StringBuilder unit = new StringBuilder();
    for (String word : words.subList(end, words.size())) {
      if (!UNIT_WORDS.contains(word)) {
        unit.append(word);
      }
    }
    return new Street(begin == 0 ? "" : words.get(0), String.join(" ", name), unit.toString());
  }

  /** The first unit word that is followed by something and preceded by a street's name. */
  private static int unitBegins(List<String> words, int begin) {
    for (int i = begin + 1; i < words.size() - 1; i++) {
      if (UNIT_WORDS.contains(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  private static boolean startsWithDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }
}

package care.duet.matching.prepare;

import java.util.List;
import java.util.Set;

/** What systems write in place of a name. */
final class PersonName {

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "UNKNOWN",
          "UNK",
          "NONE",
          "NULL",
          "NOTGIVEN",
          "NONAME",
          "NOLASTNAME",
          "NOFIRSTNAME",
          "NMN",
          "NMI",
          "XX",
          "XXX",
          "XXXX",
          "BABYBOY",
          "BABYGIRL",
          "NEWBORN",
          "BABY");

  private PersonName() {}

  /** The words of a name; none when they are a placeholder. */
  static List<String> known(List<String> words) {
    return PLACEHOLDERS.contains(String.join("", words)) ? List.of() : words;
  }
}

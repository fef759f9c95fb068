package care.duet.matching.prepare;

import java.util.HashMap;
import java.util.Map;

/** The words of streets, each in one form. */
final class StreetWords {

  private static final Map<String, String> STANDARD = load();

  private StreetWords() {}

  /** The standard form of a word; the word itself when it has no other. */
  static String standard(String word) {
    return STANDARD.getOrDefault(word, word);
  }

  private static Map<String, String> load() {
    Map<String, String> standard = new HashMap<>();
    for (String[] row : Resources.rows("street_words.csv")) {
      standard.put(row[0], row[1]);
    }
    return Map.copyOf(standard);
  }
}

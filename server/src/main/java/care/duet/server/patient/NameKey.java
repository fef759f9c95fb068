package care.duet.server.patient;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name without regard to case, accents, blanks and punctuation, and without a generation (Jr.,
 * III) behind the family name.
 *
 * @param family the family name in one word
 * @param given the given name in one word
 */
record NameKey(String family, String given) {

  private static final int LONGEST = 300;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern JOINING = Pattern.compile("['’.]");
  private static final Pattern SEPARATING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> GENERATIONS = Set.of("JR", "SR", "II", "III", "IV", "V");

  static NameKey of(String familyName, String givenName) {
    List<String> family = new ArrayList<>(words(familyName));
    if (family.size() > 1 && GENERATIONS.contains(family.get(family.size() - 1))) {
      String unused = family.remove(family.size() - 1);
    }
    return new NameKey(String.join("", family), String.join("", words(givenName)));
  }

  /** How it is stored and found by its beginning; null when it is too long for that. */
  @Nullable String text() {
    String text = family + "|" + given;
    // Letters such as the ligature of two f grow when they are written in capitals.
    return text.length() > LONGEST ? null : text;
  }

  static List<String> words(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    String capitals = MARKS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT);
    String joined = JOINING.matcher(capitals).replaceAll("");
    String plain = SEPARATING.matcher(joined).replaceAll(" ").strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
  }
}

package care.duet.server.patient;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What must be equal for two records to be taken for one person: family name, given name and birth
 * date without regard to case, accents, blanks and punctuation. The generation (Jr., III) is kept
 * apart, because one side often leaves it out.
 */
record MatchKey(String text, String generation) {

  /** What systems write when they do not know a birth date: it identifies nobody. */
  private static final Set<LocalDate> UNKNOWN_BIRTH_DATES =
      Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  private static final int LONGEST = 300;
  private static final Set<String> GENERATIONS = Set.of("JR", "SR", "II", "III", "IV", "V");

  /** The key of a person; none when the description cannot identify anybody. */
  static Optional<MatchKey> of(Person person) {
    if (UNKNOWN_BIRTH_DATES.contains(person.birthDate())) {
      return Optional.empty();
    }
    List<String> family = new ArrayList<>(words(person.familyName()));
    String generation = String.join("", words(Objects.requireNonNullElse(person.suffix(), "")));
    if (family.size() > 1 && GENERATIONS.contains(family.get(family.size() - 1))) {
      String last = family.remove(family.size() - 1);
      generation = generation.isEmpty() ? last : generation;
    }
    String familyName = String.join("", family);
    String givenName = String.join("", words(person.givenName()));
    if (familyName.isEmpty() || givenName.isEmpty()) {
      return Optional.empty();
    }
    String text = familyName + "|" + givenName + "|" + person.birthDate();
    // Letters such as the ligature of two f grow when they are written in capitals.
    return text.length() > LONGEST ? Optional.empty() : Optional.of(new MatchKey(text, generation));
  }

  boolean contradicts(MatchKey other) {
    return !generation.isEmpty()
        && !other.generation.isEmpty()
        && !generation.equals(other.generation);
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("['’.]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
  }
}

package care.duet.server.patient;

import java.time.LocalDate;
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

  /** The key of a person; none when the description cannot identify anybody. */
  static Optional<MatchKey> of(Person person) {
    if (UNKNOWN_BIRTH_DATES.contains(person.birthDate())) {
      return Optional.empty();
    }
    NameKey name = NameKey.of(person.familyName(), person.givenName());
    String suffix = String.join("", NameKey.words(Objects.requireNonNullElse(person.suffix(), "")));
    String generation = suffix.isEmpty() ? name.generation() : suffix;
    if (name.family().isEmpty() || name.given().isEmpty()) {
      return Optional.empty();
    }
    String text = name.family() + "|" + name.given() + "|" + person.birthDate();
    // Letters such as the ligature of two f grow when they are written in capitals.
    return text.length() > LONGEST ? Optional.empty() : Optional.of(new MatchKey(text, generation));
  }

  boolean contradicts(MatchKey other) {
    return !generation.isEmpty()
        && !other.generation.isEmpty()
        && !generation.equals(other.generation);
  }
}

package care.duet.matching.score;

import care.duet.matching.block.SharedIdentifier;
import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Comparison;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import care.duet.matching.prepare.PreparedRecord;
import java.util.EnumSet;
import java.util.Set;

/**
 * A contradiction that no sum of weights may outvote. The sum takes fields for independent, and in
 * a family they are not: a couple shares name, address and telephone and is two people.
 */
public enum Safeguard {
  NOTHING(Outcome.CERTAIN, "Nothing contradicts"),
  DIFFERENT_PEOPLE(Outcome.NONE, "Given names and birth dates both differ"),
  GENERATIONS_DIFFER(
      Outcome.NONE, "Generations (Jr., Sr.) and birth dates differ, as of parent and child"),
  GENERATIONS_IN_DOUBT(Outcome.PROBABLE, "Generations (Jr., Sr.) differ, birth dates do not"),
  TWINS(Outcome.PROBABLE, "Given names differ, birth dates do not, as of twins"),
  GIVEN_NAMES_DIFFER(Outcome.PROBABLE, "Given names differ"),
  BIRTH_DATES_DIFFER(
      Outcome.PROBABLE, "Birth dates differ, as of parent and child or of strangers of one name"),
  BIRTH_DATE_SLIP_ALONE(
      Outcome.PROBABLE, "Birth dates differ by a slip, and nothing but the name speaks for it"),
  BIRTH_DATE_UNKNOWN(Outcome.PROBABLE, "A birth date is unknown and given names are not the same"),
  SEX_AND_NAME_DIFFER(Outcome.PROBABLE, "Sex differs and given names are not the same");

  private static final Set<Level> CORROBORATING =
      EnumSet.of(
          Level.MIDDLE_EXACT,
          Level.PHONE_EXACT,
          Level.PHONE_ONE_EDIT,
          Level.ADDRESS_SAME,
          Level.ADDRESS_SIMILAR,
          Level.ADDRESS_POSTAL_CODE,
          Level.POSTAL_CODE_EXACT);

  private final Outcome best;
  private final String words;

  Safeguard(Outcome best, String words) {
    this.best = best;
    this.words = words;
  }

  /** The most that a pair with this contradiction can be. */
  public Outcome best() {
    return best;
  }

  /** The contradiction in words that name no value of the records. */
  public String words() {
    return words;
  }

  /** The gravest contradiction of a pair. */
  public static Safeguard of(long agreement, PreparedRecord one, PreparedRecord other) {
    if (Comparison.isTwoPeople(agreement)) {
      return DIFFERENT_PEOPLE;
    }
    boolean sameDay = Agreement.is(agreement, Level.BIRTH_DATE_EXACT);
    if (one.generation() != null
        && other.generation() != null
        && one.generation() != other.generation()) {
      return sameDay ? GENERATIONS_IN_DOUBT : GENERATIONS_DIFFER;
    }
    if (givenNamesDiffer(agreement)) {
      return sameDay ? TWINS : GIVEN_NAMES_DIFFER;
    }
    if (birthDatesDiffer(agreement)) {
      return BIRTH_DATES_DIFFER;
    }
    if (isBirthDateSlip(agreement) && !isCorroborated(agreement, one, other)) {
      return BIRTH_DATE_SLIP_ALONE;
    }
    if (Agreement.is(agreement, Level.GIVEN_EXACT)) {
      return NOTHING;
    }
    if (Agreement.code(agreement, Field.BIRTH_DATE) == 0) {
      return BIRTH_DATE_UNKNOWN;
    }
    return Agreement.is(agreement, Level.SEX_OTHER) ? SEX_AND_NAME_DIFFER : NOTHING;
  }

  private static boolean givenNamesDiffer(long agreement) {
    return Agreement.is(agreement, Level.GIVEN_OTHER) || Agreement.is(agreement, Level.GIVEN_ALIKE);
  }

  private static boolean isBirthDateSlip(long agreement) {
    return Agreement.is(agreement, Level.BIRTH_DATE_ONE_EDIT)
        || Agreement.is(agreement, Level.BIRTH_DATE_TWO_EDITS);
  }

  /** Strangers of one name are born on neighbouring days too; they do not live together. */
  private static boolean isCorroborated(long agreement, PreparedRecord one, PreparedRecord other) {
    return CORROBORATING.stream().anyMatch(level -> Agreement.is(agreement, level))
        || SharedIdentifier.joins(one, other);
  }

  private static boolean birthDatesDiffer(long agreement) {
    return Agreement.is(agreement, Level.BIRTH_DATE_OTHER);
  }
}

package care.duet.matching.compare;

import care.duet.matching.prepare.PreparedRecord;
import org.jspecify.annotations.Nullable;

/** Compares two prepared records field by field. Symmetric. */
public final class Comparison {

  private Comparison() {}

  /** The levels of all fields, as an {@link Agreement}. */
  public static long of(PreparedRecord one, PreparedRecord other) {
    return rest(names(one, other), one, other);
  }

  /**
   * The same, but nothing more is compared once given names and birth dates say that these are two
   * people: most candidates are, and nothing else would change that.
   */
  public static long ofCandidates(PreparedRecord one, PreparedRecord other) {
    long names = names(one, other);
    return isTwoPeople(names) ? names : rest(names, one, other);
  }

  /** Whether given names and birth dates say that these are two people. */
  public static boolean isTwoPeople(long agreement) {
    return (Agreement.is(agreement, Level.BIRTH_DATE_OTHER)
            || Agreement.is(agreement, Level.BIRTH_DATE_TWO_EDITS))
        && (Agreement.is(agreement, Level.GIVEN_OTHER)
            || Agreement.is(agreement, Level.GIVEN_ALIKE));
  }

  private static long names(PreparedRecord one, PreparedRecord other) {
    long agreement = 0;
    if (one.birthDate() != 0 && other.birthDate() != 0) {
      agreement = with(agreement, BirthDateComparison.of(one.birthDate(), other.birthDate()));
    }
    return one.given().isEmpty() || other.given().isEmpty()
        ? agreement
        : with(agreement, GivenNameComparison.of(one, other));
  }

  private static long rest(long names, PreparedRecord one, PreparedRecord other) {
    long agreement = names;
    if (!Agreement.is(agreement, Level.GIVEN_SWAPPED)
        && !one.family().isEmpty()
        && !other.family().isEmpty()) {
      // a swap has said all about the family name
      agreement = with(agreement, FamilyNameComparison.of(one, other));
    }
    if (!Agreement.is(agreement, Level.GIVEN_IS_MIDDLE)) {
      agreement = with(agreement, middle(one.middle(), other.middle()));
    }
    if (one.sex() != 0 && other.sex() != 0) {
      agreement = with(agreement, one.sex() == other.sex() ? Level.SEX_SAME : Level.SEX_OTHER);
    }
    agreement = with(agreement, phone(one.phone(), other.phone()));
    return with(agreement, AddressComparison.of(one, other));
  }

  private static @Nullable Level middle(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return null;
    }
    if (one.length() > 1 && one.equals(other)) {
      return Level.MIDDLE_EXACT;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial && one.charAt(0) == other.charAt(0) ? Level.MIDDLE_INITIAL : Level.MIDDLE_OTHER;
  }

  private static @Nullable Level phone(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return null;
    }
    if (one.equals(other)) {
      return Level.PHONE_EXACT;
    }
    return Edits.count(one, other) == 1 ? Level.PHONE_ONE_EDIT : Level.PHONE_OTHER;
  }

  private static long with(long agreement, @Nullable Level level) {
    return level == null ? agreement : Agreement.with(agreement, level);
  }
}

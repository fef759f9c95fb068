package care.duet.matching.compare;

import care.duet.matching.prepare.PreparedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Compares two prepared records field by field. Symmetric. Not for use by several threads at a
 * time: each has its own memory of names.
 */
public final class Comparison {

  private final Likeness likeness = new Likeness();

  /** The levels of all fields, as an {@link Agreement}. */
  public long of(PreparedRecord one, PreparedRecord other) {
    Level given = given(one, other);
    long agreement = with(0, given);
    if (given != Level.GIVEN_SWAPPED) {
      // a swap has said all about the family name
      agreement = with(agreement, family(one, other));
    }
    if (given != Level.GIVEN_IS_MIDDLE) {
      agreement = with(agreement, middle(one.middle(), other.middle()));
    }
    if (one.birthDate() != 0 && other.birthDate() != 0) {
      agreement = with(agreement, BirthDateComparison.of(one.birthDate(), other.birthDate()));
    }
    if (one.sex() != 0 && other.sex() != 0) {
      agreement = with(agreement, one.sex() == other.sex() ? Level.SEX_SAME : Level.SEX_OTHER);
    }
    agreement = with(agreement, phone(one.phone(), other.phone()));
    return with(agreement, AddressComparison.of(one, other, likeness));
  }

  private @Nullable Level given(PreparedRecord one, PreparedRecord other) {
    return one.given().isEmpty() || other.given().isEmpty()
        ? null
        : GivenNameComparison.of(one, other, likeness);
  }

  private @Nullable Level family(PreparedRecord one, PreparedRecord other) {
    return one.family().isEmpty() || other.family().isEmpty()
        ? null
        : FamilyNameComparison.of(one, other, likeness);
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

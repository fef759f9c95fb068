package care.duet.matching.compare;

import care.duet.matching.prepare.Nicknames;
import care.duet.matching.prepare.PreparedRecord;

/** Compares given names. */
final class GivenNameComparison {

  private static final int LONGEST_SHORT_FORM = 4;

  private GivenNameComparison() {}

  /** The level of two records that both have a given name. */
  static Level of(PreparedRecord one, PreparedRecord other) {
    String a = one.given();
    String b = other.given();
    if (a.equals(b)) {
      return Level.GIVEN_EXACT;
    }
    if (isMiddle(a, other) || isMiddle(b, one) || initialsAreCrossed(one, other)) {
      return Level.GIVEN_IS_MIDDLE;
    }
    if (Nicknames.related(a, b) || isShortForm(a, b) || isShortForm(b, a)) {
      return Level.GIVEN_NICKNAME;
    }
    if (sharesPart(one, other)) {
      return Level.GIVEN_CLOSE;
    }
    Level level =
        switch (Likeness.of(a, b)) {
          case Likeness.CLOSE -> Level.GIVEN_CLOSE;
          case Likeness.SIMILAR -> Level.GIVEN_SIMILAR;
          case Likeness.ALIKE -> Level.GIVEN_ALIKE;
          default -> isInitial(a, b) ? Level.GIVEN_ALIKE : Level.GIVEN_OTHER;
        };
    boolean weak = level == Level.GIVEN_ALIKE || level == Level.GIVEN_OTHER;
    return weak && isSwapped(one, other) ? Level.GIVEN_SWAPPED : level;
  }

  private static boolean isMiddle(String given, PreparedRecord other) {
    return given.length() > 1 && given.equals(other.middle());
  }

  /** "Wes J." is "Jerrell W.": each goes by the name that the other shortens. */
  private static boolean initialsAreCrossed(PreparedRecord one, PreparedRecord other) {
    return one.middle().length() == 1
        && other.middle().length() == 1
        && one.given().charAt(0) != other.given().charAt(0)
        && one.given().charAt(0) == other.middle().charAt(0)
        && other.given().charAt(0) == one.middle().charAt(0);
  }

  /** "Lu" of Luther, "Beth" of Elizabeth; no list has them all. */
  private static boolean isShortForm(String form, String name) {
    int length = form.length();
    return length >= 2
        && length <= LONGEST_SHORT_FORM
        && length < name.length() - 1
        && (name.startsWith(form) || (length >= 4 && name.endsWith(form)));
  }

  private static boolean isInitial(String a, String b) {
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  private static boolean isSwapped(PreparedRecord one, PreparedRecord other) {
    return !one.family().isEmpty()
        && !other.family().isEmpty()
        && Likeness.of(one.given(), other.family()) == Likeness.CLOSE
        && Likeness.of(one.family(), other.given()) == Likeness.CLOSE;
  }

  /** "Maria Jose" is often only Maria elsewhere. */
  private static boolean sharesPart(PreparedRecord one, PreparedRecord other) {
    if (one.givenParts().size() == 1 && other.givenParts().size() == 1) {
      return false;
    }
    return one.givenParts().stream().anyMatch(other.givenParts()::contains);
  }
}

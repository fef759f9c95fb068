package care.duet.matching.compare;

/** Compares birth dates by the slips that people make when they write them. */
final class BirthDateComparison {

  private BirthDateComparison() {}

  /** The level of two known dates of eight digits. */
  static Level of(int one, int other) {
    if (one == other) {
      return Level.BIRTH_DATE_EXACT;
    }
    int edits = Edits.count(one, other);
    if (edits == 1 || isDayMonthSwap(one, other) || isOneOff(one, other)) {
      return Level.BIRTH_DATE_ONE_EDIT;
    }
    return edits == 2 ? Level.BIRTH_DATE_TWO_EDITS : Level.BIRTH_DATE_OTHER;
  }

  private static boolean isDayMonthSwap(int one, int other) {
    return one / 10_000 == other / 10_000
        && one / 100 % 100 == other % 100
        && one % 100 == other / 100 % 100;
  }

  /** A day, month or year too many or too few, also where that changes several digits. */
  private static boolean isOneOff(int one, int other) {
    int difference = Math.abs(one - other);
    return (difference == 1 && one / 100 == other / 100)
        || (difference == 100 && one / 10_000 == other / 10_000)
        || difference == 10_000
        || isNextMonth(Math.min(one, other), Math.max(one, other));
  }

  /** The end of a month and the first of the next, a day apart or nearly. */
  private static boolean isNextMonth(int earlier, int later) {
    return later % 100 == 1 && earlier % 100 >= 28 && months(later) - months(earlier) == 1;
  }

  private static int months(int date) {
    return date / 10_000 * 12 + date / 100 % 100;
  }
}

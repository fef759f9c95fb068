package care.duet.matching.compare;

/** Slips between two texts of equal length, as when digits are typed. */
final class Edits {

  private Edits() {}

  /** Wrong characters, a swap of neighbours counting as one; more than two count as three. */
  static int count(String one, String other) {
    if (one.length() != other.length()) {
      return 3;
    }
    int edits = 0;
    for (int i = 0; i < one.length() && edits < 3; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        edits++;
        if (i + 1 < one.length()
            && one.charAt(i) == other.charAt(i + 1)
            && one.charAt(i + 1) == other.charAt(i)) {
          i++;
        }
      }
    }
    return edits;
  }

  /** The same for two numbers of eight digits. */
  static int count(int one, int other) {
    int edits = 0;
    int a = one;
    int b = other;
    while ((a > 0 || b > 0) && edits < 3) {
      int lastA = a % 10;
      int lastB = b % 10;
      a /= 10;
      b /= 10;
      if (lastA != lastB) {
        edits++;
        if (lastA == b % 10 && lastB == a % 10) {
          a /= 10;
          b /= 10;
        }
      }
    }
    return edits;
  }
}

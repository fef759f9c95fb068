package care.duet.matching.compare;

/** The Jaro-Winkler similarity of two words as one of four steps. */
final class Likeness {

  /** At least .92. */
  static final int CLOSE = 3;

  /** At least .85. */
  static final int SIMILAR = 2;

  /** At least .70. */
  static final int ALIKE = 1;

  static final int OTHER = 0;

  private static final double CLOSE_FROM = 0.92;
  private static final double SIMILAR_FROM = 0.85;
  private static final double ALIKE_FROM = 0.70;

  private Likeness() {}

  /** How alike two words are. */
  static int of(String one, String other) {
    if (JaroWinkler.atMost(one, other) < ALIKE_FROM) {
      return OTHER;
    }
    double similarity = JaroWinkler.of(one, other);
    if (similarity >= CLOSE_FROM) {
      return CLOSE;
    }
    if (similarity >= SIMILAR_FROM) {
      return SIMILAR;
    }
    return similarity >= ALIKE_FROM ? ALIKE : OTHER;
  }
}

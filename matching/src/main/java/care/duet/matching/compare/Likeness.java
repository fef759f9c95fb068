package care.duet.matching.compare;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The Jaro-Winkler similarity of two words as one of four steps. The same few names meet again and
 * again, so answers are remembered, the newest in a slot replacing the one before it: what is
 * forgotten is worked out anew, and the answer is the same.
 */
final class Likeness {

  /** At least .92. */
  static final int CLOSE = 3;

  /** At least .85. */
  static final int SIMILAR = 2;

  /** At least .70. */
  static final int ALIKE = 1;

  static final int OTHER = 0;

  private static final int SLOTS = 1 << 16;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private final String[] ones = new String[SLOTS];
  private final String[] others = new String[SLOTS];
  private final byte[] answers = new byte[SLOTS];

  /** How alike two words are. */
  int of(String one, String other) {
    // in one order, because commons-text's transpositions can depend on it
    return one.compareTo(other) <= 0 ? remembered(one, other) : remembered(other, one);
  }

  private int remembered(String one, String other) {
    int hash = one.hashCode() * 31 + other.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    if (!one.equals(ones[slot]) || !other.equals(others[slot])) {
      ones[slot] = one;
      others[slot] = other;
      answers[slot] = (byte) step(JARO_WINKLER.apply(one, other));
    }
    return answers[slot];
  }

  private static int step(double similarity) {
    if (similarity >= 0.92) {
      return CLOSE;
    }
    if (similarity >= 0.85) {
      return SIMILAR;
    }
    return similarity >= 0.70 ? ALIKE : OTHER;
  }
}

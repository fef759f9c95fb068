package care.duet.matching.compare;

/**
 * The Jaro-Winkler similarity of words of at most 64 characters; what is beyond is not looked at.
 * The same figure as that of commons-text, which makes objects for each pair: most of the time of a
 * large linkage went into those.
 */
final class JaroWinkler {

  private static final int LONGEST = Long.SIZE;
  private static final int LONGEST_PREFIX = 4;
  private static final double PREFIX_SCALE = 0.1;

  /** Below this similarity a common beginning is taken for chance. */
  private static final double LEAST_FOR_PREFIX = 0.7;

  private JaroWinkler() {}

  /** The similarity, from 0 to 1. */
  static double of(String one, String other) {
    // The greedy choice of partners can depend on the order; the longer word goes second always.
    boolean inOrder =
        one.length() != other.length() ? one.length() < other.length() : one.compareTo(other) <= 0;
    double jaro = inOrder ? jaro(one, other) : jaro(other, one);
    return jaro < LEAST_FOR_PREFIX
        ? jaro
        : jaro + PREFIX_SCALE * commonPrefix(one, other) * (1 - jaro);
  }

  /** A figure that the similarity cannot exceed, found without looking at the order of letters. */
  static double atMost(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int common = Math.min(lettersOf(one, letters(other)), lettersOf(other, letters(one)));
    if (common == 0) {
      return 0;
    }
    double jaro = ((double) common / one.length() + (double) common / other.length() + 1) / 3;
    return jaro + PREFIX_SCALE * commonPrefix(one, other) * (1 - jaro);
  }

  private static double jaro(String shorter, String longer) {
    int shortLength = Math.min(LONGEST, shorter.length());
    int longLength = Math.min(LONGEST, longer.length());
    int range = Math.max(longLength / 2 - 1, 0);
    long matchedShort = 0;
    long matchedLong = 0;
    for (int i = 0; i < shortLength; i++) {
      char letter = shorter.charAt(i);
      int end = Math.min(i + range + 1, longLength);
      for (int j = Math.max(i - range, 0); j < end; j++) {
        if ((matchedLong & (1L << j)) == 0 && longer.charAt(j) == letter) {
          matchedShort |= 1L << i;
          matchedLong |= 1L << j;
          break;
        }
      }
    }
    int matches = Long.bitCount(matchedShort);
    if (matches == 0) {
      return 0;
    }
    int halfSwaps = 0;
    while (matchedShort != 0) {
      int i = Long.numberOfTrailingZeros(matchedShort);
      int j = Long.numberOfTrailingZeros(matchedLong);
      if (shorter.charAt(i) != longer.charAt(j)) {
        halfSwaps++;
      }
      matchedShort &= matchedShort - 1;
      matchedLong &= matchedLong - 1;
    }
    double m = matches;
    return (m / shortLength + m / longLength + (m - halfSwaps / 2.0) / m) / 3;
  }

  private static int commonPrefix(String one, String other) {
    int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
    int prefix = 0;
    while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return prefix;
  }

  /** The letters of a word as bits; letters that share a bit only make the bound looser. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  private static int lettersOf(String word, long letters) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if ((letters & (1L << word.charAt(i))) != 0) {
        count++;
      }
    }
    return count;
  }
}

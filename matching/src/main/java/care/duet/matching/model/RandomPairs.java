package care.duet.matching.model;

import java.util.SplittableRandom;

/** Pairs drawn by chance, always the same ones for panels of the same sizes. */
final class RandomPairs {

  private static final long SEED = 72_026L;

  private RandomPairs() {}

  /** At most so many pairs of two sides: all of them when there are no more. */
  static long[] between(int left, int right, int most) {
    if ((long) left * right <= most) {
      long[] pairs = new long[left * right];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = pair(i / right, i % right);
      }
      return pairs;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    long[] pairs = new long[most];
    for (int i = 0; i < most; i++) {
      pairs[i] = pair(random.nextInt(left), random.nextInt(right));
    }
    return pairs;
  }

  /** The same of one side with itself, no record being paired with itself. */
  static long[] within(int size, int most) {
    long[] pairs = between(size, size - 1, most);
    for (int i = 0; i < pairs.length; i++) {
      int one = (int) (pairs[i] >>> 32);
      int other = (int) pairs[i];
      pairs[i] = pair(one, other < one ? other : other + 1);
    }
    return pairs;
  }

  private static long pair(int one, int other) {
    return ((long) one << 32) | other;
  }
}

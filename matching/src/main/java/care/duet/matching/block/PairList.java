package care.duet.matching.block;

import java.util.Arrays;

/** Pairs, or places, as they are found, without an object for each. */
final class PairList {

  private long[] pairs = new long[1024];
  private int size;

  void add(long pair) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = pair;
  }

  long[] toArray() {
    return Arrays.copyOf(pairs, size);
  }

  /** For places, which are small. */
  int[] toInts() {
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[i] = (int) pairs[i];
    }
    return places;
  }
}

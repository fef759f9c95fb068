package care.duet.matching.block;

import care.duet.matching.prepare.PreparedRecord;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of a pass with the records that have them, sorted by key. A key is shortened to 39 bits
 * and stands beside the record's place in one number: two keys that are shortened alike only make a
 * pair more to be compared.
 */
final class KeyIndex {

  private static final int PLACE_BITS = 24;
  private static final long PLACE = (1L << PLACE_BITS) - 1;

  static final int MOST_RECORDS = 1 << PLACE_BITS;

  private final long[] entries;

  private KeyIndex(long[] entries) {
    this.entries = entries;
  }

  static KeyIndex of(BlockingPass pass, List<PreparedRecord> people) {
    if (people.size() > MOST_RECORDS) {
      throw new IllegalArgumentException("At most " + MOST_RECORDS + " records can be linked");
    }
    PairList entries = new PairList();
    for (int i = 0; i < people.size(); i++) {
      int place = i;
      pass.keys(people.get(i)).forEach(key -> entries.add(shortened(key) | place));
    }
    long[] sorted = entries.toArray();
    Arrays.parallelSort(sorted);
    return new KeyIndex(sorted);
  }

  int size() {
    return entries.length;
  }

  long key(int entry) {
    return entries[entry] >>> PLACE_BITS;
  }

  int place(int entry) {
    return (int) (entries[entry] & PLACE);
  }

  /** The first entry after this one with another key. */
  int next(int entry) {
    int end = entry + 1;
    while (end < entries.length && key(end) == key(entry)) {
      end++;
    }
    return end;
  }

  private static long shortened(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash & Long.MAX_VALUE & ~PLACE;
  }
}
